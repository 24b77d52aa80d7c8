package org.windscreen.publish;

/** Is told how far a long piece of work has come. */
public interface Progress {
  /** Says nothing. */
  Progress SILENT = (what, done, of) -> {};

  /**
   * Work goes on.
   *
   * @param what is being done: "Pages"
   * @param done how many are done
   * @param of how many there are
   */
  void at(String what, int done, int of);
}

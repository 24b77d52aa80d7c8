import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.windscreen.build.*;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Id;
import org.windscreen.render.SearchScripts;
import org.windscreen.search.*;
import org.windscreen.yaml.Json;

/** Writes for bench.mjs: records, judged queries with grades by record, and our index. CONTENT OUT [AUTHORITY] */
class Export {
  public static void main(String[] args) throws Exception {
    Path out = Files.createDirectories(Path.of(args[1]));
    var options = new BuildOptions(Path.of(args[0]), Path.of("templates"), out, Set.of(), Optional.empty(), java.time.LocalDate.of(2026, 11, 22), false);
    Content.Ready site = Content.of(options, new Diagnostics()).ready().orElseThrow();
    Optional<Id.Authority> only = args.length > 2 ? Optional.of(new Id.Authority(args[2])) : Optional.empty();
    SearchIndex index = SearchIndex.of(site.catalog(), site.table(), only);
    for (var file : IndexFiles.of(index)) Files.writeString(out.resolve(file.name()), file.text());
    Files.writeString(out.resolve("engine.js"), SearchScripts.engine(Path.of("templates")));
    List<SearchRecord> records = index.records();
    try (var to = Files.newBufferedWriter(out.resolve("records.jsonl"))) {
      for (int i = 0; i < records.size(); i++) {
        var r = records.get(i);
        to.write(Json.compact(Map.of("id", i, "title", r.title(), "text", r.text() + " " + String.join(" ", r.context()) + " " + String.join(" ", r.exact()))) + "\n");
      }
    }
    Map<String, String> letters = site.catalog().authorities().stream().collect(Collectors.toMap(a -> a.facts().code().value(), a -> a.id().value()));
    var judged = Judgments.read(Files.readAllLines(Path.of("generator/src/test/resources/relevance/judgments.txt")), letters);
    List<Object> queries = new ArrayList<>();
    for (var q : judged.queries()) {
      Map<String, Integer> grades = new TreeMap<>();
      for (int i = 0; i < records.size(); i++) if (q.grade(records.get(i)) > 0) grades.put("" + i, q.grade(records.get(i)));
      queries.add(Map.of("kind", q.kind(), "q", q.query(), "grades", grades));
    }
    Files.writeString(out.resolve("queries.json"), Json.compact(queries));
  }
}

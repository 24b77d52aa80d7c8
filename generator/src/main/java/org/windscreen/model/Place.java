package org.windscreen.model;

import java.util.Optional;

/** A place in a source document, so that an auditor can put source and site side by side. */
@OneLine
public record Place(
    @Doc("An id from the sources of edition.yaml.") Id.Document document,
    @Doc("The chapter, section or appendix as printed.") String part,
    @Doc(
            "The level under which it is printed, by its id: one of levels.yaml, or of its groups"
                + " where the source prints it under the level as a whole.")
        Optional<Id.PrintedLevel> level,
    @Doc("The heading as printed.") Optional<String> heading,
    @Doc("Which item under that level and heading, counted from 1 in printed order.")
        Optional<Integer> item) {}

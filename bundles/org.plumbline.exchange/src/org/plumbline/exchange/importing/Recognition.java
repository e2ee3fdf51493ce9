// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.exchange.importing.Profile.Edition;
import org.plumbline.exchange.importing.Profile.Mark;
import org.plumbline.exchange.reading.DocumentText;
import org.plumbline.exchange.reading.Line;

/** Whether a document is the one that a profile describes, and which edition of it. */
final class Recognition {

    private final Profile profile;
    private final DocumentText document;
    private final String joined;

    Recognition(Profile profile, DocumentText document) {
        this.profile = profile;
        this.document = document;
        // Marks may be broken across lines; in Chinese text that is without a space.
        this.joined = document.lines().stream().map(Line::text).collect(Collectors.joining());
    }

    /** What the profile expects and the document lacks. */
    List<Mark> missing() {
        return profile.recognise().stream().filter(mark -> !has(mark)).toList();
    }

    /**
     * The edition of the document.
     *
     * @throws UnusableInput if it is another document, a part of the document, or an edition that the profile does not
     *         know
     */
    Edition edition() {
        require(missing(), "this is not " + profile.describes(), "name the right document, or the profile of this one");
        require(profile.complete().stream().filter(mark -> !has(mark)).toList(),
                "this is only a part of " + profile.describes(), "get the whole document");
        return profile.editions().stream()
                .filter(edition -> edition.marks().stream().allMatch(this::has))
                .findFirst()
                .orElseThrow(this::unknownEdition);
    }

    private void require(List<Mark> missing, String what, String whatToDo) {
        if (!missing.isEmpty()) {
            throw new UnusableInput(document.file(), 0, what + ": expected and not found: " + names(missing), whatToDo);
        }
    }

    private UnusableInput unknownEdition() {
        String known = profile.editions().stream()
                .map(edition -> edition.edition() + " (" + names(edition.marks()) + ")")
                .collect(Collectors.joining(" or "));
        return new UnusableInput(document.file(), 0,
                "this is no edition of " + profile.describes() + " that the profile knows: expected and not found: "
                        + known,
                "name a document of a known edition, or add this edition to a profile of your own");
    }

    private boolean has(Mark mark) {
        return document.lines().stream().anyMatch(line -> mark.pattern().occursIn(line.text()))
                || mark.pattern().occursIn(joined);
    }

    private static String names(List<Mark> marks) {
        return marks.stream().map(Mark::name).collect(Collectors.joining(", "));
    }
}

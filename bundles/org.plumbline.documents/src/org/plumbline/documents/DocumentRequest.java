// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Language;
import org.plumbline.documents.office.WordTemplate;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.model.plumb.Visibility;

/**
 * What documents are made of. Equal requests give byte-identical documents.
 *
 * @param evaluation the only source of what the documents say
 * @param tongues what to write each document in, a file for each; empty: none is written
 * @param toolVersion version of the tool, printed in the control block
 * @param template what Word documents are made after
 * @param reader whom they are for: what that reader may not see is in none of them
 * @param baseline the day since which the trend of the gaps is counted; absent: none is
 */
public record DocumentRequest(Evaluation evaluation, Set<Tongue> tongues, String toolVersion,
        Optional<WordTemplate> template, Visibility reader, Optional<LocalDate> baseline) {

    public DocumentRequest {
        tongues = tongues.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(tongues));
    }

    /** For the organization itself, without a baseline. */
    public DocumentRequest(Evaluation evaluation, Set<Tongue> tongues, String toolVersion,
            Optional<WordTemplate> template) {
        this(evaluation, tongues, toolVersion, template, Visibility.INTERNAL, Optional.empty());
    }

    /** Each language in a file of its own, after no template, for the organization itself. */
    public DocumentRequest(Evaluation evaluation, Set<Language> languages, String toolVersion) {
        this(evaluation, languages.stream().map(Tongue::of).collect(Collectors.toSet()), toolVersion, Optional.empty());
    }
}

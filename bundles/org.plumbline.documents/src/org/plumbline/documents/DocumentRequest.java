// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Language;

/**
 * What documents are made of. Equal requests give byte-identical documents.
 *
 * @param evaluation the only source of what the documents say
 * @param languages languages to write each document in; empty: none is written
 * @param toolVersion version of the tool, printed in the control block
 */
public record DocumentRequest(Evaluation evaluation, Set<Language> languages, String toolVersion) {

    public DocumentRequest {
        languages = languages.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(languages));
    }
}

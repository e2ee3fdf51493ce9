// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.plumbline.analysis.Wording;

/**
 * A document.
 *
 * @param title its title
 * @param subject what it is about, for the line below the title
 * @param identification document number and version, for headers
 * @param asOf the day its facts were judged for; also the date in the files' properties
 * @param mark what must be printed across it, as long as it has not been approved
 * @param disclaimer what it does not claim to be; stands on every page
 * @param control the control block of the first page; a brief document has it at its end where the format can
 * @param brief whether it is to be taken in at a glance, on as few pages as can be
 * @param form its kind and the statement it is about, on one line, for what people fill in and send back; empty: nothing is
 * @param sections its sections
 */
public record Document(Wording title, Wording subject, Wording identification, LocalDate asOf, Optional<Wording> mark,
        Wording disclaimer, ControlBlock control, boolean brief, String form, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** The same document as a form. */
    public Document asForm(String form) {
        return new Document(title, subject, identification, asOf, mark, disclaimer, control, brief, form, sections);
    }

    public Document(Wording title, Wording subject, Wording identification, LocalDate asOf, Optional<Wording> mark,
            Wording disclaimer, ControlBlock control, List<Section> sections) {
        this(title, subject, identification, asOf, mark, disclaimer, control, false, "", sections);
    }
}

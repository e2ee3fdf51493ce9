// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.util.Optional;

import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Parameter;

/** A parameter of a requirement in the words of its set, and what it is set to. */
public record ParameterCells(Parameter parameter, Optional<String> value) {

    /** What is to be filled in, with the item it stands in. */
    public Wording name() {
        var text = parameter.getText() == null ? Words.of(parameter.getKind()) : Wording.of(parameter.getText());
        var item = Parameters.item(parameter);
        return item == null ? text : Terms.ITEM.with(item, text);
    }

    /** Its value; nothing where it is not set. */
    public Cell valueCell() {
        return valueWord().map(Cell::text).orElse(Cell.NONE);
    }

    public Optional<Wording> valueWord() {
        return value.map(Terms::value);
    }
}

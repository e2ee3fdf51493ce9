// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Terms;

/**
 * Holds people to what the columns of a table are for, and tells them when they go to a cell: words are chosen from a list, days
 * are days, and nobody types into the column of keys.
 */
record XlsxFields(XSSFSheet sheet, XlsxChoices choices, Tongue tongue) {

    /** Excel's limits for what a rule says. */
    private static final int TITLE = 32;
    private static final int TEXT = 255;
    private static final String FIRST_DAY = "=DATE(2000,1,1)";

    /** @param first the first row below the header; the last is the sheet's */
    void of(Table table, int first) {
        if (table.rows().isEmpty()) {
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            var range = new CellRangeAddressList(first, sheet.getLastRowNum(), i, i);
            var column = table.columns().get(i);
            column.entry().ifPresent(entry -> field(column, entry, range));
        }
    }

    /** Keys may be sorted, which protection would forbid, and deleted with their rows, but not typed over. */
    void keys(int first, int column) {
        var rule = sheet.getDataValidationHelper().createCustomConstraint("FALSE");
        add(rule, new CellRangeAddressList(first, sheet.getLastRowNum(), column, column), ErrorStyle.STOP, Terms.ROW_KEY,
                tongue.in(Terms.KEY_KEPT));
    }

    private void field(Column column, Entry entry, CellRangeAddressList range) {
        switch (entry) {
            case Entry.Choice choice when !words(choice).isEmpty() -> add(list(column, words(choice)), range,
                    choice.only() ? ErrorStyle.STOP : ErrorStyle.WARNING, column.title(),
                    tongue.in((choice.only() ? Terms.CHOOSE : Terms.CHOOSE_OR_WRITE).with(Wording.list(choice.words()))));
            case Entry.Choice choice -> { }
            case Entry.Day day -> add(sheet.getDataValidationHelper().createDateConstraint(OperatorType.GREATER_OR_EQUAL,
                    FIRST_DAY, "", ""), range, ErrorStyle.STOP, column.title(), tongue.in(Terms.FIELD_DAY));
            case Entry.Text text when !text.hint().isEmpty() -> add(new XSSFDataValidationConstraint(ValidationType.ANY, ""),
                    range, ErrorStyle.INFO, column.title(), tongue.in(text.hint()));
            case Entry.Text text -> { }
        }
    }

    private DataValidationConstraint list(Column column, List<String> words) {
        var helper = sheet.getDataValidationHelper();
        return XlsxChoices.fitInRule(words) ? helper.createExplicitListConstraint(words.toArray(String[]::new))
                : helper.createFormulaListConstraint(choices.place(tongue.line(column.title()), words));
    }

    private void add(DataValidationConstraint constraint, CellRangeAddressList range, int style, Wording title, String hint) {
        var validation = sheet.getDataValidationHelper().createValidation(constraint, range);
        validation.setErrorStyle(style);
        validation.setEmptyCellAllowed(true);
        var heading = shortened(tongue.each(title).getFirst(), TITLE);
        switch (constraint.getValidationType()) {
            case ValidationType.ANY -> { }
            case ValidationType.LIST -> error(validation, tongue.in(Terms.FIELD_CHOICE));
            default -> error(validation, hint);
        }
        validation.setShowPromptBox(true);
        validation.createPromptBox(heading, shortened(hint, TEXT));
        sheet.addValidationData(validation);
    }

    private void error(DataValidation validation, String text) {
        validation.setShowErrorBox(true);
        validation.createErrorBox(tongue.line(Terms.FIELD), shortened(text, TEXT));
    }

    private static String shortened(String text, int most) {
        var plain = PlainText.of(text);
        if (plain.length() <= most) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(most - 2)) ? most - 2 : most - 1;
        return plain.substring(0, end) + "…";
    }

    private List<String> words(Entry.Choice choice) {
        return choice.words().stream().map(tongue::line).filter(word -> !word.isEmpty()).distinct().toList();
    }
}

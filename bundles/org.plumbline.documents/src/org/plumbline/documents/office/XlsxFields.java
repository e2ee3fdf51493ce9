// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Terms;

/** Holds people to what the columns of a table are for: words are chosen from a list, and days are days. */
record XlsxFields(XSSFSheet sheet, Tongue tongue) {

    /** Excel's limit for a list that stands in the rule itself. */
    private static final int LIST = 255;
    private static final String FIRST_DAY = "=DATE(2000,1,1)";

    /** @param first the first row below the header; the last is the sheet's */
    void of(Table table, int first) {
        if (table.rows().isEmpty()) {
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            var range = new CellRangeAddressList(first, sheet.getLastRowNum(), i, i);
            table.columns().get(i).entry().ifPresent(entry -> field(entry, range));
        }
    }

    private void field(Entry entry, CellRangeAddressList range) {
        switch (entry) {
            case Entry.Choice choice when fits(words(choice)) -> add(sheet.getDataValidationHelper()
                    .createExplicitListConstraint(words(choice).toArray(String[]::new)), range,
                    choice.only() ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
            case Entry.Choice choice -> { }
            case Entry.Day day -> add(sheet.getDataValidationHelper().createDateConstraint(
                    OperatorType.GREATER_OR_EQUAL, FIRST_DAY, "", ""), range, DataValidation.ErrorStyle.STOP);
            case Entry.Text text -> { }
        }
    }

    private void add(DataValidationConstraint constraint, CellRangeAddressList range, int style) {
        var validation = sheet.getDataValidationHelper().createValidation(constraint, range);
        validation.setErrorStyle(style);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        boolean day = constraint.getValidationType() == DataValidationConstraint.ValidationType.DATE;
        validation.createErrorBox(tongue.line(Terms.FIELD), tongue.in(day ? Terms.FIELD_DAY : Terms.FIELD_CHOICE));
        sheet.addValidationData(validation);
    }

    private List<String> words(Entry.Choice choice) {
        return choice.words().stream().map(word -> tongue.line(word)).distinct().toList();
    }

    /** A list in a rule is one string, in which commas part the words and quotes would end it. */
    private static boolean fits(List<String> words) {
        return !words.isEmpty() && words.stream().noneMatch(word -> word.isEmpty() || word.matches(".*[,\"].*"))
                && words.stream().collect(Collectors.joining(",")).length() <= LIST;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.DocumentPlan;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.PlainText;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowMark;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.returned.Entries;
import org.plumbline.documents.returned.FilledRow;
import org.plumbline.documents.returned.FilledWorkbook;
import org.plumbline.documents.returned.Form;
import org.plumbline.documents.returned.Refused;
import org.plumbline.documents.returned.Taker;
import org.plumbline.documents.words.Terms;

/**
 * A workbook that came back, held against the document that the models would make now. A row is taken whole or refused
 * whole; one that is refused leaves the others alone. A row whose fields say what the models say already is neither.
 *
 * @param differences what people changed in the rows that are taken, in the order of the workbook
 * @param refusals rows that are not taken, and why
 * @param changes what carries the differences into the models; nothing has happened to them yet
 * @param unchanged how many rows say what the models say
 */
public record Homecoming(List<Difference> differences, List<Refusal> refusals, List<Runnable> changes, int unchanged) {

    /**
     * A field that somebody filled in.
     *
     * @param place sheet and row
     * @param subject what the row is about
     */
    public record Difference(String place, String subject, Wording column, String before, String after) {
    }

    /**
     * A row that is not taken.
     *
     * @param place sheet and row, or the sheet
     * @param subject what the row is about; empty where that is not known
     */
    public record Refusal(String place, String subject, Wording reason) {
    }

    public Homecoming {
        differences = List.copyOf(differences);
        refusals = List.copyOf(refusals);
        changes = List.copyOf(changes);
    }

    /**
     * Reads a workbook and decides row by row.
     *
     * @param evaluation of the models as they are now
     * @throws org.plumbline.lang.loading.UnusableInput if the file is no workbook that people fill in
     */
    public static Homecoming of(Evaluation evaluation, String toolVersion, Path workbook) {
        return new Desk(evaluation, toolVersion).take(FilledWorkbook.read(workbook));
    }

    /** The elements whose files the changes alter. */
    public List<EObject> places(Evaluation evaluation) {
        return Stream.concat(evaluation.statements().stream().map(statement -> statement.statement()),
                evaluation.statements().stream().flatMap(statement -> statement.sets().stream())
                        .flatMap(set -> set.requirements().stream()).flatMap(row -> row.evidence().stream())
                        .map(item -> item.evidence())).<EObject>map(each -> each).toList();
    }

    /** A row of today's document, with the table that it stands in. */
    private record Place(Table table, Row row, Optional<Taker> taker) {
    }

    /** Decides on the rows one after the other. */
    private static final class Desk {

        private final Evaluation evaluation;
        private final String toolVersion;
        private final Map<String, Map<String, Place>> forms = new HashMap<>();
        private final List<Difference> differences = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<Runnable> changes = new ArrayList<>();
        private int unchanged;

        Desk(Evaluation evaluation, String toolVersion) {
            this.evaluation = evaluation;
            this.toolVersion = toolVersion;
        }

        Homecoming take(List<FilledRow> rows) {
            var twice = twice(rows);
            rows.forEach(row -> take(row, row.mark().filter(mark -> twice.contains(name(mark))).isPresent()));
            return new Homecoming(differences, refusals, changes, unchanged);
        }

        /** Rows that somebody copied say two things about the same. */
        private static Set<String> twice(List<FilledRow> rows) {
            var seen = new HashMap<String, Map<String, FilledRow.Typed>>();
            var twice = new LinkedHashSet<String>();
            rows.forEach(row -> row.mark().ifPresent(mark -> {
                var other = seen.putIfAbsent(name(mark), row.fields());
                if (other != null && !other.equals(row.fields())) {
                    twice.add(name(mark));
                }
            }));
            return twice;
        }

        private static String name(RowMark mark) {
            return mark.form() + "\n" + mark.key().subject();
        }

        private void take(FilledRow row, boolean twice) {
            try {
                if (row.mark().isEmpty()) {
                    refuseAdded(row);
                    return;
                }
                var mark = row.mark().get();
                var place = place(mark);
                var entries = entries(row, place);
                if (entries.changed().isEmpty()) {
                    unchanged++;
                    return;
                }
                check(mark, place, twice);
                var taker = place.taker().orElseThrow(() -> new Refused(Terms.REFUSED_READ_ONLY));
                changes.add(taker.take(entries));
                entries.changed().forEach(field -> differences.add(new Difference(row.place(), mark.key().subject(),
                        field.column().title(), field.before(), field.after())));
            } catch (Refused e) {
                refusals.add(new Refusal(row.place(), row.mark().map(mark -> mark.key().subject()).orElse(""), e.reason()));
            }
        }

        /** Headings of groups have no key either, but nothing stands beside them. */
        private void refuseAdded(FilledRow row) throws Refused {
            if (row.fields().values().stream().filter(typed -> !typed.text().isEmpty()).count() > 1) {
                throw new Refused(Terms.REFUSED_ADDED);
            }
        }

        private static void check(RowMark mark, Place place, boolean twice) throws Refused {
            if (twice) {
                throw new Refused(Terms.REFUSED_TWICE);
            }
            var now = RowMark.of(mark.form(), place.table(), place.row()).orElseThrow();
            if (!now.key().judged().equals(mark.key().judged())) {
                throw new Refused(Terms.REFUSED_TEXT_CHANGED);
            }
            if (!now.stamp().equals(mark.stamp())) {
                throw new Refused(Terms.REFUSED_MODEL_CHANGED.with(said(place)));
            }
        }

        /** What the fields say now. */
        private static Wording said(Place place) {
            var columns = place.table().columns();
            return Wording.list(java.util.stream.IntStream.range(0, columns.size())
                    .filter(i -> columns.get(i).entry().isPresent()
                            && !said(columns.get(i), text(place.row().cells().get(i), Tongue.EN)).isEmpty())
                    .mapToObj(i -> Terms.FIELD_SAYS.with(columns.get(i).title(), new Wording(
                            text(place.row().cells().get(i), Tongue.EN), text(place.row().cells().get(i), Tongue.ZH))))
                    .toList());
        }

        private Entries entries(FilledRow row, Place place) throws Refused {
            var tongue = tongue(row, place.table());
            var fields = new ArrayList<Entries.Field>();
            for (int i = 0; i < place.table().columns().size(); i++) {
                var column = place.table().columns().get(i);
                if (column.entry().isPresent()) {
                    fields.add(field(row, column, text(place.row().cells().get(i), tongue), tongue));
                }
            }
            return new Entries(fields, tongue);
        }

        private static Entries.Field field(FilledRow row, Column column, String before, Tongue tongue) throws Refused {
            var typed = row.fields().get(tongue.line(column.title()));
            if (typed == null) {
                throw new Refused(Terms.REFUSED_COLUMN.with(column.title()));
            }
            if (!typed.readable()) {
                throw new Refused(Terms.REFUSED_FORMULA.with(column.title(), typed.text()));
            }
            return new Entries.Field(column, said(column, before), said(column, typed.text()));
        }

        /** What somebody says in a field: nothing, where it holds the words that stand for nothing. */
        private static String said(Column column, String text) {
            boolean nothing = text.equals("—") || column.entry().orElseThrow() instanceof Entry.Text field
                    && !field.nothing().isEmpty() && Entries.is(text, field.nothing());
            return nothing ? "" : text;
        }

        /** The language of the headings. */
        private static Tongue tongue(FilledRow row, Table table) {
            return Stream.of(Tongue.values()).max(Comparator.comparing(tongue -> table.columns().stream()
                    .filter(column -> row.fields().containsKey(tongue.line(column.title()))).count())).orElseThrow();
        }

        /** As the workbook writes it; a dash says that there is nothing. */
        private static String text(Cell cell, Tongue tongue) {
            return cell.equals(Cell.NONE) ? "" : cell.lines().stream()
                    .map(line -> PlainText.of(tongue.in(line.text()))).collect(Collectors.joining("\n")).strip();
        }

        private Place place(RowMark mark) throws Refused {
            if (!forms.containsKey(mark.form())) {
                forms.put(mark.form(), places(mark.form()));
            }
            var places = forms.get(mark.form());
            if (places.isEmpty()) {
                throw new Refused(Terms.REFUSED_NO_FORM.with(mark.form()));
            }
            if (!places.containsKey(mark.key().subject())) {
                throw new Refused(Terms.REFUSED_NO_ROW);
            }
            return places.get(mark.key().subject());
        }

        private Map<String, Place> places(String form) {
            var places = new LinkedHashMap<String, Place>();
            evaluation.statements().forEach(statement -> Documents.plans().forEach(plan -> {
                var source = Documents.source(evaluation, statement, toolVersion);
                if (Documents.formName(plan, statement).equals(form) && plan.concerns(source)) {
                    places.putAll(places(Documents.document(plan, source), takers(plan, source)));
                }
            }));
            return places;
        }

        private static Map<String, Taker> takers(DocumentPlan plan, Source source) {
            var takers = new HashMap<>(new FrontPage(source).takers());
            if (plan instanceof Form form) {
                takers.putAll(form.takers(source));
            }
            return takers;
        }

        private static Map<String, Place> places(Document document, Map<String, Taker> takers) {
            var places = new LinkedHashMap<String, Place>();
            Stream.concat(Stream.of(document.control().signatures()),
                    document.sections().stream().flatMap(section -> section.tables().stream()))
                    .forEach(table -> table.rows().forEach(row -> row.key().ifPresent(key -> places.put(key.subject(),
                            new Place(table, row, Optional.ofNullable(takers.get(key.subject())))))));
            return places;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.OfEvidence;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.parts.SummarySection;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowKey;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.returned.Form;
import org.plumbline.documents.returned.Taker;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.EvidenceKind;
import org.plumbline.model.plumb.Party;

/** The evidence register (证据清单): a row for each piece of evidence, with its place, its last day and what it serves. */
public final class EvidenceRegister implements Form {

    private static final List<Wording> FACETS = List.of(EvidenceTerms.EVIDENCE_KIND, EvidenceTerms.EVIDENCE_STATE, EvidenceTerms.HELD_BY,
            EvidenceTerms.SOURCE_OF_EVIDENCE);

    @Override
    public String fileName() {
        return "evidence-register";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.XLSX, Format.CSV);
    }

    @Override
    public Document of(Source source) {
        var evidence = evidence(source);
        return new FrontPage(source).with(EvidenceTerms.EVIDENCE_REGISTER, List.of(
                new Section("summary", Terms.SUMMARY, List.of(EvidenceTerms.EVIDENCE_NOTE),
                        List.of(new SummarySection(source).standards(), totals(evidence))),
                new Section("evidence", EvidenceTerms.EVIDENCE_REGISTER, List.of(), List.of(new Table(Table.Kind.REGISTER,
                        EvidenceTerms.EVIDENCE_REGISTER, columns(source), FACETS, rows(evidence))))));
    }

    private static List<OfEvidence> evidence(Source source) {
        return source.statement().evidence(source.asOf());
    }

    // Totals ---------------------------------------------------------------------------------------------------------

    private static Table totals(List<OfEvidence> evidence) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(EvidenceTerms.EVIDENCE_KIND, 60));
        Stream.of(EvidenceState.values()).forEach(state -> columns.add(new Column(Words.of(state), 34)));
        columns.add(new Column(Terms.TOTAL, 34));
        var rows = new ArrayList<Row>();
        Stream.of(EvidenceKind.values()).filter(kind -> evidence.stream().anyMatch(isOf(kind)))
                .forEach(kind -> rows.add(totals(Words.of(kind), evidence.stream().filter(isOf(kind)).toList())));
        rows.add(totals(Terms.TOTAL, evidence));
        return new Table(Table.Kind.PLAIN, EvidenceTerms.EVIDENCE_TOTALS, columns, rows);
    }

    private static Predicate<OfEvidence> isOf(EvidenceKind kind) {
        return each -> each.evidence().getKind() == kind;
    }

    private static Row totals(Wording title, List<OfEvidence> evidence) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(title));
        Stream.of(EvidenceState.values()).forEach(state -> cells.add(new Cell.Number(
                evidence.stream().filter(each -> each.state() == state).count())));
        cells.add(new Cell.Number(evidence.size()));
        return new Row(cells);
    }

    // The register ---------------------------------------------------------------------------------------------------

    private static List<Column> columns(Source source) {
        return List.of(
                new Column(Terms.SEQUENCE, 10),
                new Column(Terms.EVIDENCE_NUMBER, 30),
                new Column(EvidenceTerms.EVIDENCE_TITLE, 40).asName(),
                new Column(EvidenceTerms.EVIDENCE_KIND, 24),
                new Column(EvidenceTerms.COLLECTED_OF, 34),
                new Column(EvidenceTerms.LOCATION, 44, new Entry.Text()),
                new Column(EvidenceTerms.PAGE_OR_SECTION, 18),
                new Column(EvidenceTerms.COLLECTED, 20, new Entry.Day()),
                new Column(EvidenceTerms.COLLECTED_IN, 22, new Entry.Text()),
                new Column(EvidenceTerms.COLLECTED_BY, 24, new Entry.Text()),
                new Column(EvidenceTerms.ISSUER, 26),
                new Column(EvidenceTerms.CERTIFICATE_NUMBER, 28, new Entry.Text()),
                new Column(EvidenceTerms.ORIGINAL_OR_COPY, 18),
                new Column(EvidenceTerms.CUSTODIAN, 24, new Entry.Choice(
                        parties(source).stream().<Wording>map(Wording::ofTitle).distinct().toList(), false)),
                new Column(EvidenceTerms.HELD_BY, 20),
                new Column(EvidenceTerms.VALID_PERIOD, 16),
                new Column(Terms.VALID_UNTIL, 20, new Entry.Day()),
                new Column(EvidenceTerms.LAST_DAY, 20),
                new Column(EvidenceTerms.EVIDENCE_STATE, 16),
                new Column(EvidenceTerms.EVIDENCE_HOLDER, 34),
                new Column(EvidenceTerms.SERVED_COUNT, 14),
                new Column(EvidenceTerms.SERVED, 42),
                new Column(EvidenceTerms.EXPECTED_MET, 34));
    }

    private static List<Party> parties(Source source) {
        return source.statement().platform().getParts().stream().filter(Party.class::isInstance)
                .map(Party.class::cast).toList();
    }

    /** Where two pieces bear one name, only the first can be found again. */
    private static List<Row> rows(List<OfEvidence> evidence) {
        var rows = new ArrayList<Row>();
        var subjects = new HashSet<String>();
        evidence.forEach(each -> {
            var cells = new EvidenceCells(each);
            var row = row(rows.size() + 1, cells);
            rows.add(cells.subject().filter(subjects::add).map(subject -> row.keyed(new RowKey(subject, ""))).orElse(row));
        });
        return rows;
    }

    private static Row row(int number, EvidenceCells cells) {
        return new Row("", cells.holderWord(), List.of(
                new Cell.Number(number),
                cells.number(),
                cells.title(),
                cells.kind(),
                cells.objects(),
                cells.location(),
                cells.page(),
                cells.collected(),
                cells.place(),
                cells.by(),
                cells.issuer(),
                cells.certificate(),
                cells.originalOrCopy(),
                cells.custodian(),
                cells.heldBy(),
                cells.period(),
                cells.until(),
                cells.lastDay(),
                cells.state(),
                cells.holder(),
                cells.servedCount(),
                cells.served(),
                cells.met()),
                List.of(cells.kindWord(), cells.stateWord(), cells.heldByWord(), cells.sourceWord()));
    }

    @Override
    public Map<String, Taker> takers(Source source) {
        var takers = new HashMap<String, Taker>();
        evidence(source).forEach(each -> new EvidenceCells(each).subject().ifPresent(subject ->
                takers.putIfAbsent(subject, new EvidenceTaker(each.evidence(), parties(source)))));
        return takers;
    }
}

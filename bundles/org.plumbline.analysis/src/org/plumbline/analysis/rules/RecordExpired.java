// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Records;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Record;

/** The newest record of its kind about an element has run out. */
final class RecordExpired implements Rule {

    @Override
    public String id() {
        return "record.expired";
    }

    @Override
    public Wording title() {
        return new Wording("A record has run out", "记录已过有效期");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var newest = new HashMap<Matter, Record>();
        var records = subject.parts(Record.class)
                .filter(record -> record.getOn() != null && !record.getOn().isAfter(subject.asOf())).toList();
        records.forEach(record -> matters(record)
                .forEach(matter -> newest.merge(matter, record, BinaryOperator.maxBy(Records.BY_AGE))));
        records.stream().filter(record -> Records.isExpired(record, subject.asOf())).forEach(record -> {
            var left = matters(record).filter(matter -> isNewest(record, matter, newest)).toList();
            if (!left.isEmpty()) {
                report.on(record, problem(record, left), new Wording(
                        "Do it again and write a new record of this kind.", "请重新开展并补充同类新记录。"));
            }
        });
    }

    /** What a record is of: its kind, and an element or, where it names none, the whole platform. */
    private record Matter(String kind, Optional<Element> about) {
    }

    private static Stream<Matter> matters(Record record) {
        return record.getAbout().isEmpty() ? Stream.of(new Matter(record.getKind(), Optional.empty()))
                : record.getAbout().stream().map(element -> new Matter(record.getKind(), Optional.of(element)));
    }

    private static boolean isNewest(Record record, Matter matter, Map<Matter, Record> newest) {
        var ofPlatform = newest.getOrDefault(new Matter(matter.kind(), Optional.empty()), record);
        return newest.get(matter) == record && Records.BY_AGE.compare(ofPlatform, record) <= 0;
    }

    private static Wording problem(Record record, List<Matter> left) {
        var about = Few.named(left.stream().flatMap(matter -> matter.about().stream()).toList());
        return (about.isEmpty()
                ? new Wording("Record “{0}” ({1}) was valid until {2}, and there is no newer one.",
                        "记录“{0}”（{1}）有效期至 {2}，现已过期，且没有更新的同类记录。")
                : new Wording("Record “{0}” ({1}) was valid until {2}, and there is no newer one about {3}.",
                        "记录“{0}”（{1}）有效期至 {2}，现已过期，且没有关于{3}的更新的同类记录。"))
                .with(Wording.named(record), record.getKind(), Records.lastDay(record).orElseThrow(), about);
    }
}

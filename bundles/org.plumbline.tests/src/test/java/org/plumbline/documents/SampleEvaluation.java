// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Due;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Implementation;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.Strength;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.model.plumb.Application;
import org.plumbline.model.plumb.Approval;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;
import org.plumbline.model.plumb.DeliverableKind;
import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.EvidenceKind;
import org.plumbline.model.plumb.InclusionReason;
import org.plumbline.model.plumb.MappingRelation;
import org.plumbline.model.plumb.MethodKind;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.SupervisionEntry;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.Verdict;
import org.plumbline.model.plumb.VerdictMeaning;

/**
 * A small evaluation made by hand: two sets, nine requirements, one of every applicability and nearly one of every
 * status. Each instance is a fresh model, so that equal documents of two instances owe nothing to identity.
 */
public final class SampleEvaluation {

    public static final LocalDate AS_OF = LocalDate.of(2026, 10, 12);

    private final PlumbFactory factory = PlumbFactory.eINSTANCE;
    private final UnaryOperator<String> spelling;
    private boolean approved;

    private SampleEvaluation(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /** An evaluation whose statement is not approved. */
    public static Evaluation draft() {
        return new SampleEvaluation(UnaryOperator.identity()).evaluation();
    }

    public static Evaluation approved() {
        var sample = new SampleEvaluation(UnaryOperator.identity());
        sample.approved = true;
        return sample.evaluation();
    }

    /** An evaluation in which every name and every text that a user can choose is the one given. */
    public static Evaluation named(String name) {
        return new SampleEvaluation(text -> name).evaluation();
    }

    private Evaluation evaluation() {
        // The platform and its people
        var platform = named(factory.createPlatform(), "aurora", "Aurora public cloud", "极光公有云平台");
        platform.getModels().add(ServiceModel.IAAS);
        var classification = factory.createClassification();
        var level = factory.createProtectionLevel();
        level.setLevel(3);
        level.setGrades("S3A3");
        level.setFiling(spelling.apply("11010299999-26001"));
        classification.setProtection(level);
        platform.getParts().add(classification);
        var csp = party(platform, "csp", "Aurora Cloud Ltd", "极光云计算有限公司", PartyKind.PROVIDER);
        var security = party(platform, "secops", "Security operations", "安全运营部", PartyKind.TEAM);
        var console = component(platform, "console", "Operations console", "运维管理控制台");
        var bastion = component(platform, "bastion", "Bastion host", "运维堡垒机");
        var kvm = component(platform, "kvm", "KVM hypervisors", "KVM 虚拟机监视器集群");
        var legacy = component(platform, "kvm-legacy", "Old hypervisor", "旧版虚拟机监视器");

        // Two sets of our own
        var first = set("demo-iaas", "Demonstration requirements for IaaS", "示范性 IaaS 安全要求", "DEMO 1605",
                "2020-03", EditionStatus.CURRENT);
        var clause = clause(first, "8.1", "Virtualization", "虚拟化安全");
        var isolation = requirement(clause, "8.1-1", Obligation.SHALL, RequirementLevel.BASIC,
                "Hypervisors keep the memory, processors and storage of tenants apart",
                "虚拟机监视器应隔离不同租户的内存、处理器与存储资源，避免租户之间相互访问或影响");
        var erasure = requirement(clause, "8.1-2", Obligation.SHOULD, RequirementLevel.ENHANCED,
                "Memory is erased before it is given to another tenant", "内存在重新分配给其他租户之前完成清除");
        erasure.setPrinted(spelling.apply("b)"));
        var gateway = requirement(clause, "8.1-3", Obligation.SHALL, RequirementLevel.BASIC,
                "Internet gateways filter traffic", "互联网网关对流量进行过滤");
        var annex = requirement(clause, "A.1-a", Obligation.MAY, RequirementLevel.ANNEX,
                "Advice on naming virtual machines", "虚拟机命名建议");

        var second = set("demo-mlps", "Demonstration rows of an assessment", "示范性测评指标", "DEMO 22239", "2019",
                EditionStatus.DRAFT);
        second.setPublishedAs(spelling.apply("DEMO 22239-2025"));
        scheme(second);
        var admin = clause(second, "8.2.4", "Secure computing environment", "安全计算环境");
        var factors = requirement(admin, "8.2.4.1-a", Obligation.SHALL, RequirementLevel.UNSTATED,
                "Administrators sign in with two factors", "云管理员远程登录时采用两种及以上的组合鉴别方式");
        var commands = requirement(admin, "8.2.4.1-b", Obligation.SHALL, RequirementLevel.UNSTATED,
                "Privileged commands are audited", "对云服务商与云服务客户的特权命令分别进行审计");
        var backup = requirement(admin, "8.2.4.2-a", Obligation.SHALL, RequirementLevel.UNSTATED,
                "Customers keep backups of their data", "云服务客户在本地保存其业务数据的备份");
        var wireless = requirement(admin, "8.2.4.3-a", Obligation.SHALL, RequirementLevel.UNSTATED,
                "Wireless networks are controlled", "对接入平台的无线网络进行管控");
        var images = requirement(admin, "8.2.4.4-a", Obligation.SHALL, RequirementLevel.UNSTATED,
                "Images are hardened", "提供经过加固的操作系统镜像");
        admin.setDomain(second.getScheme().getDomains().getFirst());
        method(factors, MethodKind.INTERVIEW, "Ask how administrators sign in.", "访谈云管理员的登录方式。");
        method(factors, MethodKind.TEST, "Sign in with one factor only.", "仅以一种方式尝试登录。");
        factors.setUnit(spelling.apply("DEMO-01"));
        factors.setUnconfirmed(true);
        factors.setInterpretation(text("A password alone is not enough.", "仅有口令不够。"));
        factors.getExpectedEvidence().addAll(List.of(text("Two factors are set up.", "已配置两种鉴别方式。"),
                text("One factor is refused.", "仅一种方式时被拒绝。")));
        criterion(factors, VerdictMeaning.CONFORM, "Two factors everywhere.", "均采用两种鉴别方式。");
        criterion(factors, VerdictMeaning.NONCONFORM, "One factor somewhere.", "存在仅一种鉴别方式。");

        // Controls
        var tenantIsolation = control(platform, "tenant-isolation", "Tenants are isolated by hardware support",
                "租户计算资源硬件辅助隔离", ControlStatus.OPERATING, LocalDate.of(2026, 3, 1));
        tenantIsolation.getImplementedBy().addAll(List.of(kvm, legacy));
        tenantIsolation.getResponsible().add(csp);
        tenantIsolation.setOwner(security);
        tenantIsolation.getRisks().add(spelling.apply("R-07"));
        tenantIsolation.setDescription(text("Second-level address translation and cgroups on every host.",
                "所有宿主机启用二级地址转换与 cgroup 资源隔离，每季度由安全运营部复核一次配置基线。"));
        var adminMfa = control(platform, "admin-mfa", "Administrators sign in with two factors", "管理员双因素登录",
                ControlStatus.OPERATING, LocalDate.of(2026, 1, 15));
        adminMfa.getImplementedBy().addAll(List.of(console, bastion));
        adminMfa.getResponsible().add(csp);
        var imageHardening = control(platform, "image-hardening", "Images are built from a hardened base",
                "基于加固基线构建镜像", ControlStatus.PLANNED, null);
        imageHardening.setDue(LocalDate.of(2026, 12, 31));
        var audit = control(platform, "command-audit", "Commands are recorded on the bastion", "堡垒机命令审计",
                ControlStatus.IMPLEMENTED, LocalDate.of(2026, 5, 20));
        audit.getImplementedBy().add(bastion);
        audit.getResponsible().add(csp);

        var baseline = evidence(tenantIsolation, "kvm-baseline", "Baseline of hypervisors", "虚拟机监视器配置基线核查记录",
                EvidenceKind.CONFIGURATION, LocalDate.of(2026, 9, 30), Period.ofMonths(3));
        var identity = evidence(adminMfa, "idp-export", "Export of the identity provider", "统一身份认证配置导出",
                EvidenceKind.CONFIGURATION, LocalDate.of(2026, 4, 1), Period.ofMonths(3));
        var isolationEvidence =
                new EvidenceItem(tenantIsolation, baseline, EvidenceState.PRESENT,
                        Optional.of(LocalDate.of(2026, 12, 30)));
        var mfaEvidence =
                new EvidenceItem(adminMfa, identity, EvidenceState.EXPIRED, Optional.of(LocalDate.of(2026, 7, 1)));

        // The statement
        var statement = statement(platform);
        var exclude = tailoring(statement, TailoringKind.EXCLUDE, first, gateway, "No internet gateway is offered.",
                "平台不提供互联网网关服务。");
        exclude.setBy(spelling.apply("张伟"));
        exclude.setOn(LocalDate.of(2026, 9, 1));
        var narrow = tailoring(statement, TailoringKind.NARROW, first, erasure, "Hosts of the pilot erase on release.",
                "试点宿主机已在释放时清除。");
        narrow.setReplacement(text("Memory of the pilot region is erased", "试点地域的内存在重新分配前完成清除"));
        narrow.setUntil(LocalDate.of(2027, 9, 1));
        var none = tailoring(statement, TailoringKind.NOT_APPLICABLE, second, wireless,
                "There is no wireless network in the data centres.", "机房内未部署无线网络。");
        var inclusion = factory.createInclusion();
        inclusion.getRequirements().addAll(List.of(reference(first, isolation), reference(second, factors)));
        inclusion.getReasons().addAll(List.of(InclusionReason.LAW, InclusionReason.RISK));
        inclusion.setText(text("Cybersecurity law, and risk R-07.", "《网络安全法》要求，并见风险 R-07。"));
        statement.getInclusions().add(inclusion);
        var setting = factory.createSetting();
        setting.setRequirement(reference(second, commands));
        setting.setParameter(spelling.apply("保存期限"));
        setting.setValue(spelling.apply("P6M"));
        statement.getSettings().add(setting);

        var assessment = factory.createAssessment();
        assessment.setName(spelling.apply("autumn-2026"));
        assessment.setBy(spelling.apply("李娜（第三方测评机构）"));
        assessment.setOn(LocalDate.of(2026, 10, 10));
        statement.getAssessments().add(assessment);
        var onBastion = assessed(assessment, second, factors, bastion, 0);
        var onConsole = assessed(assessment, second, factors, console, 1);

        var link = factory.createMappingLink();
        link.setSource(factors);
        link.setTarget(erasure);
        link.setRelation(MappingRelation.INTERSECTS);
        var mapping = named(factory.createMapping(), "demo-mlps-to-demo-iaas", "From rows to requirements", "指标到要求的映射");
        mapping.setSource(second);
        mapping.setTarget(first);
        mapping.getLinks().add(link);

        var delivery = factory.createDelivery();
        delivery.setEvery(Period.ofMonths(3));
        delivery.setDeliverable(DeliverableKind.REPORT);
        delivery.setResponsible(Side.PROVIDER);
        commands.getDeliveries().add(delivery);
        var supervision = supervision(platform, csp, second, commands);

        // What is known
        var firstPart = new OfSet(first, application(statement, first, RequirementLevel.BASIC), List.of(
                new OfRequirement(first, clause, isolation, Obligation.SHALL, RequirementLevel.BASIC,
                        Applicability.APPLICABLE, Wording.NONE, List.of(), links(tenantIsolation),
                        Optional.of(Side.PROVIDER), List.of(csp), Implementation.OPERATING,
                        Optional.of(new CheckResult(ModelVerdict.PARTIAL, Strength.STRUCTURAL,
                                List.of(witness(kvm, "isolates cpu, memory, storage", "已隔离处理器、内存、存储")),
                                List.of(witness(legacy, "does not isolate memory", "未隔离内存")),
                                List.of())),
                        List.of(), VerdictMeaning.NOT_ASSESSED, Optional.empty(), List.of(), List.of(isolationEvidence), EvidenceState.PRESENT,
                        Status.CONTRADICTED),
                new OfRequirement(first, clause, erasure, Obligation.SHOULD, RequirementLevel.ENHANCED,
                        Applicability.APPLICABLE, Wording.NONE, List.of(narrow),
                        List.of(new ControlLink(tenantIsolation, List.of()), new ControlLink(adminMfa, List.of(link))),
                        Optional.empty(), List.of(csp), Implementation.OPERATING,
                        Optional.of(new CheckResult(ModelVerdict.UNDETERMINED, Strength.DECLARED, List.of(), List.of(),
                                List.of(witness(kvm, "nothing says that it erases memory", "未说明是否清除内存"),
                                        witness(legacy, "nothing says that it erases memory", "未说明是否清除内存")))),
                        List.of(), VerdictMeaning.NOT_ASSESSED, Optional.empty(), List.of(), List.of(isolationEvidence, mfaEvidence),
                        EvidenceState.PRESENT, Status.COVERED),
                plain(first, clause, gateway, Applicability.EXCLUDED, Wording.of(exclude.getReason()),
                        List.of(exclude)),
                plain(first, clause, annex, Applicability.OUT_OF_SCOPE,
                        wording("The statement applies the basic level only.", "本声明仅适用基础要求。"), List.of())));

        var secondPart = new OfSet(second, application(statement, second, null), List.of(
                new OfRequirement(second, admin, factors, Obligation.SHALL, RequirementLevel.UNSTATED,
                        Applicability.APPLICABLE, Wording.NONE, List.of(), links(adminMfa), Optional.of(Side.PROVIDER),
                        List.of(csp), Implementation.OPERATING,
                        Optional.of(new CheckResult(ModelVerdict.CONFORM, Strength.ASSESSED,
                                List.of(witness(console, "two factors", "两种鉴别方式"),
                                        witness(bastion, "two factors", "两种鉴别方式")), List.of(), List.of())),
                        List.of(onBastion, onConsole), VerdictMeaning.PARTIAL, Optional.empty(), List.of(), List.of(mfaEvidence),
                        EvidenceState.EXPIRED, Status.UNPROVEN),
                new OfRequirement(second, admin, commands, Obligation.SHALL, RequirementLevel.UNSTATED,
                        Applicability.APPLICABLE, Wording.NONE, List.of(), links(audit), Optional.of(Side.SHARED),
                        List.of(csp), Implementation.IMPLEMENTED, Optional.empty(), List.of(),
                        VerdictMeaning.NOT_ASSESSED, Optional.empty(), List.of(), List.of(), EvidenceState.MISSING, Status.UNPROVEN),
                plain(second, admin, backup, Applicability.APPLICABLE, Wording.NONE, List.of()),
                plain(second, admin, wireless, Applicability.NOT_APPLICABLE, Wording.of(none.getReason()),
                        List.of(none)),
                new OfRequirement(second, admin, images, Obligation.SHALL, RequirementLevel.UNSTATED,
                        Applicability.APPLICABLE, Wording.NONE, List.of(), links(imageHardening), Optional.empty(),
                        List.of(), Implementation.PLANNED, Optional.empty(), List.of(), VerdictMeaning.NOT_ASSESSED, Optional.empty(), List.of(),
                        List.of(), EvidenceState.MISSING, Status.PLANNED)));

        var findings = List.of(
                new Finding("requirement.uncovered", Severity.ERROR,
                        wording("No control satisfies demo-mlps 8.2.4.2-a.", "没有控制措施满足 demo-mlps 8.2.4.2-a。"),
                        wording("Add a control, or tailor the requirement.", "请补充控制措施，或对该要求进行裁剪。"),
                        statement, Optional.of(backup)),
                new Finding("evidence.expired", Severity.WARNING,
                        wording("Evidence \"idp-export\" expired on 2026-07-01.", "证据“idp-export”已于 2026-07-01 过期。"),
                        wording("Collect it anew.", "请重新采集。"), identity, Optional.empty()));
        return new Evaluation(AS_OF,
                List.of(new OfStatement(statement, platform, Side.PROVIDER, List.of(firstPart, secondPart),
                        dues(statement, adminMfa, imageHardening), new MappingGraph(List.of(mapping)), List.of(supervision))), findings);
    }

    private List<Due> dues(Statement statement, Control reviewed, Control planned) {
        return List.of(
                new Due(LocalDate.of(2026, 11, 2), Due.Matter.REVIEW, Wording.ofTitle(reviewed), Wording.NONE, reviewed),
                new Due(LocalDate.of(2027, 1, 12), Due.Matter.CONTROL, Wording.ofTitle(planned),
                        wording("Security operations", "安全运营部"), planned),
                new Due(LocalDate.of(2027, 1, 13), Due.Matter.ASSESSMENT, wording("Autumn 2026", "2026 年秋季测评"),
                        Wording.NONE, statement.getAssessments().getFirst()));
    }

    /** One of every kind of entry. */
    private Supervision supervision(Platform platform, Party receiver, RequirementSet set, Requirement requirement) {
        var supervision = named(factory.createSupervision(), "office", "Supervision of 2026", "2026 年度运行监管");
        supervision.setPlatform(platform);
        supervision.setSupervisor(receiver);
        var plan = entry(supervision, factory.createDeliveryPlan(), "plan-audit", "Audit of commands", "特权命令审计报告");
        plan.setRequirement(reference(set, requirement));
        plan.setEvery(Period.ofMonths(1));
        plan.setFirst(LocalDate.of(2026, 8, 31));
        plan.setReceiver(receiver);
        var made = entry(supervision, factory.createSubmittedDelivery(), "audit-08", "Audit of August", "8 月审计报告");
        made.setRequirement(reference(set, requirement));
        made.setDue(LocalDate.of(2026, 8, 31));
        made.setSubmitted(LocalDate.of(2026, 9, 2));
        made.setReviewed(LocalDate.of(2026, 9, 10));
        made.setResult(spelling.apply("补充说明"));
        made.setDeadline(LocalDate.of(2026, 9, 30));
        var stream = entry(supervision, factory.createStream(), "events", "Audited events", "审计事件");
        stream.setRequirement(reference(set, requirement));
        stream.setLastSeen(LocalDateTime.of(2026, 10, 11, 23, 5));
        stream.setSilence(Duration.ofMinutes(90));
        var change = entry(supervision, factory.createChange(), "new-firewall", "Another firewall", "更换防火墙");
        change.setKind(spelling.apply("product"));
        change.getOf().add(receiver);
        change.setNotified(LocalDate.of(2026, 6, 5));
        change.setMade(LocalDate.of(2026, 6, 1));
        var incident = entry(supervision, factory.createIncident(), "flood", "Flood", "流量攻击");
        incident.setKind(spelling.apply("denial-of-service"));
        incident.setDetected(LocalDateTime.of(2026, 7, 8, 20, 14));
        incident.setNotified(LocalDateTime.of(2026, 7, 8, 20, 31));
        return supervision;
    }

    private <T extends SupervisionEntry> T entry(Supervision supervision, T entry, String name, String en, String zh) {
        supervision.getEntries().add(named(entry, name, en, zh));
        return entry;
    }

    private Statement statement(Platform platform) {
        var statement = named(factory.createStatement(), "aurora-2026", "Statement of applicability 2026",
                "2026 年度适用性声明");
        statement.setPlatform(platform);
        statement.setNumber(spelling.apply("AUR-SEC-SOA-001"));
        statement.setVersion(spelling.apply("V1.2"));
        statement.setClassification(spelling.apply("内部"));
        statement.setDate(LocalDate.of(2026, 10, 15));
        statement.setScope(text("All regions of the public cloud in the mainland, with the services of the catalogue.",
                "极光公有云平台在境内全部地域提供的云主机、对象存储、私有网络等服务及其支撑系统、运维人员与管理制度。"));
        statement.setDistribution(text("Management and internal audit", "管理层、内部审计部"));
        approval(statement, "prepared", "王芳", LocalDate.of(2026, 10, 8));
        approval(statement, "reviewed", "赵强", LocalDate.of(2026, 10, 11));
        if (approved) {
            approval(statement, "approved", "陈静", LocalDate.of(2026, 10, 12));
        }
        var revision = factory.createRevision();
        revision.setVersion(spelling.apply("V1.2"));
        revision.setOn(LocalDate.of(2026, 10, 8));
        revision.setBy(spelling.apply("王芳"));
        revision.setText(text("Second set taken in.", "纳入第二项标准，更新证据清单。"));
        statement.getRevisions().add(revision);
        return statement;
    }

    private void approval(Statement statement, String step, String by, LocalDate on) {
        Approval approval = factory.createApproval();
        approval.setStep(step);
        approval.setBy(spelling.apply(by));
        approval.setOn(on);
        statement.getApprovals().add(approval);
    }

    private RequirementSet set(String name, String en, String zh, String source, String edition, EditionStatus status) {
        var set = named(factory.createRequirementSet(), name, en, zh);
        set.setSource(spelling.apply(source));
        set.setEdition(spelling.apply(edition));
        set.setStatus(status);
        return set;
    }

    private void scheme(RequirementSet set) {
        var scheme = factory.createScheme();
        verdict(scheme.getVerdicts(), "met", "met", "达标", VerdictMeaning.CONFORM);
        verdict(scheme.getVerdicts(), "partly-met", "partly met", "部分达标", VerdictMeaning.PARTIAL);
        verdict(scheme.getVerdicts(), "unmet", "not met", "未达标", VerdictMeaning.NONCONFORM);
        var obligation = factory.createObligationWord();
        obligation.setObligation(Obligation.SHALL);
        obligation.setWords(text("must", "应"));
        scheme.getObligationWords().add(obligation);
        var word = factory.createWord();
        word.setConcept("provider");
        word.setWords(text("Cloud operator", "云运营者"));
        scheme.getWords().add(word);
        scheme.getDomains().add(named(factory.createDomain(), "computing", "Secure computing environment", "安全计算环境"));
        set.setScheme(scheme);
    }

    private void method(Requirement requirement, MethodKind kind, String en, String zh) {
        var step = factory.createMethodStep();
        step.getKinds().add(kind);
        step.setText(text(en, zh));
        requirement.getMethods().add(step);
    }

    private void criterion(Requirement requirement, VerdictMeaning meaning, String en, String zh) {
        var criterion = factory.createCriterion();
        criterion.setMeaning(meaning);
        criterion.setText(text(en, zh));
        requirement.getCriteria().add(criterion);
    }

    private void verdict(List<Verdict> scale, String name, String en, String zh, VerdictMeaning meaning) {
        var verdict = named(factory.createVerdict(), name, en, zh);
        verdict.setMeaning(meaning);
        scale.add(verdict);
    }

    private Clause clause(RequirementSet set, String name, String en, String zh) {
        var clause = named(factory.createClause(), name, en, zh);
        set.getClauses().add(clause);
        return clause;
    }

    private Requirement requirement(Clause clause, String name, Obligation obligation, RequirementLevel level,
            String en, String zh) {
        var requirement = named(factory.createRequirement(), name, en, zh);
        requirement.setObligation(obligation);
        requirement.setLevel(level);
        clause.getRequirements().add(requirement);
        return requirement;
    }

    private Party party(Platform platform, String name, String en, String zh, PartyKind kind) {
        var party = named(factory.createParty(), name, en, zh);
        party.setKind(kind);
        platform.getParts().add(party);
        return party;
    }

    private Component component(Platform platform, String name, String en, String zh) {
        var component = named(factory.createComponent(), name, en, zh);
        platform.getParts().add(component);
        return component;
    }

    private Control control(Platform platform, String name, String en, String zh, ControlStatus status,
            LocalDate since) {
        var control = named(factory.createControl(), name, en, zh);
        control.setPlatform(platform);
        control.setStatus(status);
        control.setSince(since);
        return control;
    }

    private Evidence evidence(Control control, String name, String en, String zh, EvidenceKind kind,
            LocalDate collected, Period valid) {
        var evidence = named(factory.createEvidence(), name, en, zh);
        evidence.setKind(kind);
        evidence.setCollected(collected);
        evidence.setValid(valid);
        control.getEvidence().add(evidence);
        return evidence;
    }

    private Tailoring tailoring(Statement statement, TailoringKind kind, RequirementSet set, Requirement requirement,
            String en, String zh) {
        var tailoring = factory.createTailoring();
        tailoring.setKind(kind);
        tailoring.setRequirement(reference(set, requirement));
        tailoring.setReason(text(en, zh));
        statement.getTailorings().add(tailoring);
        return tailoring;
    }

    private Application application(Statement statement, RequirementSet set, RequirementLevel level) {
        var application = factory.createApplication();
        application.setSet(set);
        if (level != null) {
            application.getLevels().add(level);
        }
        statement.getApplications().add(application);
        return application;
    }

    private RequirementReference reference(RequirementSet set, Requirement requirement) {
        var reference = factory.createRequirementReference();
        reference.setSet(set);
        reference.setRequirement(requirement);
        return reference;
    }

    private Assessed assessed(Assessment assessment, RequirementSet set, Requirement requirement, Element object,
            int verdict) {
        var given = factory.createAssessedVerdict();
        given.setRequirement(reference(set, requirement));
        given.setObject(object);
        given.setVerdict(set.getScheme().getVerdicts().get(verdict));
        assessment.getVerdicts().add(given);
        return new Assessed(assessment, given, Optional.of(given.getVerdict()));
    }

    private static OfRequirement plain(RequirementSet set, Clause clause, Requirement requirement,
            Applicability applicability, Wording reason, List<Tailoring> tailorings) {
        return new OfRequirement(set, clause, requirement, requirement.getObligation(), requirement.getLevel(),
                applicability, reason, tailorings, List.of(), Optional.empty(), List.of(), Implementation.NONE,
                Optional.empty(), List.of(), VerdictMeaning.NOT_ASSESSED, Optional.empty(), List.of(), List.of(), EvidenceState.MISSING,
                applicability == Applicability.APPLICABLE ? Status.UNCOVERED : Status.NOT_APPLICABLE);
    }

    private static List<ControlLink> links(Control control) {
        return List.of(new ControlLink(control, List.of()));
    }

    private Witness witness(Component component, String en, String zh) {
        return new Witness(component, Wording.ofTitle(component), wording(en, zh));
    }

    private <T extends Element> T named(T element, String name, String en, String zh) {
        element.setName(spelling.apply(name));
        element.setTitle(text(en, zh));
        return element;
    }

    private Wording wording(String en, String zh) {
        return new Wording(spelling.apply(en), spelling.apply(zh));
    }

    private Text text(String en, String zh) {
        var text = factory.createText();
        text.getPhrases().add(phrase("en", en));
        text.getPhrases().add(phrase("zh", zh));
        return text;
    }

    private Phrase phrase(String language, String value) {
        var phrase = factory.createPhrase();
        phrase.setLanguage(language);
        phrase.setValue(spelling.apply(value));
        return phrase;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultfigures.h"

#include "models/datasets/batchstatus.h"
#include "models/exports/timewords.h"
#include "models/platform/moment.h"
#include "models/platform/pluralcount.h"
#include "models/results/resultverdict.h"
#include "views/results/figuresection.h"
#include "views/results/resulttext.h"
#include "views/shared/linkbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype changedFieldsAtMost = 8;

QString batchFigure(const BatchAnswer &answer, const QLocale &locale)
{
    const Batch &batch = answer.batch;
    if (const qint64 rejected = batch.failedRecordCount.value_or(0); rejected > 0)
        return ResultFigures::tr("%1 record(s) rejected", nullptr, pluralCount(rejected))
            .arg(locale.toString(rejected));
    const qint64 there = answer.profiles >= 0 ? answer.profiles : batch.recordCount.value_or(-1);
    if (batch.group() != BatchGroup::Done || there < 0)
        return batchStatusText(batch.status);
    return ResultFigures::tr("%1 record(s)", nullptr, pluralCount(there)).arg(locale.toString(there));
}

} // namespace

ResultFigures::ResultFigures(Names names, QWidget *parent)
    : ResultPanel(parent)
    , m_names(std::move(names))
    , m_namespaces(new FigureSection(this))
    , m_segments(new FigureSection(this))
    , m_events(new FigureSection(this))
    , m_lastRun(new FigureSection(this))
    , m_batches(new FigureSection(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (FigureSection *section : {m_lastRun, m_namespaces, m_segments, m_events, m_batches})
        column->addWidget(section);
    column->addStretch();
}

void ResultFigures::show(const ResultAnswer &answer, double changeLimit)
{
    showNamespaces(answer);
    showSegments(answer, changeLimit);
    showEvents(answer);
    showLastRun(answer, changeLimit);
    showBatches(answer);
}

void ResultFigures::showNamespaces(const ResultAnswer &answer)
{
    m_namespaces->setVisible(answer.isCounted());
    const QString duplicates = answer.duplicates < 0 ? QString()
        : answer.duplicates == 0
        ? tr("No duplicates")
        : tr("%1 duplicate row(s)", nullptr, pluralCount(answer.duplicates)).arg(locale().toString(answer.duplicates));
    m_namespaces->setTitle(tr("Identity namespaces"), duplicates, answer.duplicates > 0 ? Token::Warn : Token::Text2);
    QList<FigureSection::Row> rows;
    for (const NamespaceAnswer &one : answer.namespaces)
        rows += {one.code,
                 locale().toString(one.profiles),
                 resultText::share(one.profiles, answer.profiles, locale()),
                 {},
                 answer.profiles > 0 ? double(one.profiles) / double(answer.profiles) : 0};
    m_namespaces->setRows(rows);
    m_namespaces->setSentence(!answer.hasIdentities       ? tr("Identities were not exported.")
                                  : !answer.hasNamespaces ? tr("Identities were exported without their namespaces.")
                                                          : QString());
}

void ResultFigures::showSegments(const ResultAnswer &answer, double changeLimit)
{
    m_segments->setVisible(!answer.segments.isEmpty());
    qint64 countedMs = -1;
    QList<FigureSection::Row> rows;
    for (const SegmentAnswer &one : answer.segments) {
        FigureSection::Row row;
        row.name = m_names.segment(one.id);
        row.figure = one.profiles < 0 ? u"–"_s : locale().toString(one.profiles);
        if (one.expected) {
            countedMs = std::max(countedMs, one.expected->countedMs);
            row.further = tr("of %1", "expected number").arg(locale().toString(one.expected->count));
            if (one.profiles >= 0) {
                const QString change = resultText::change(one.profiles, one.expected->count, locale());
                row.further += change.isEmpty() ? QString() : u" · "_s + change;
                row.token = differsBeyond(one.profiles, one.expected->count, changeLimit) ? Token::Warn : Token::Text;
            }
        }
        row.toolTip
            = one.profiles < 0 ? tr("The memberships were not exported, so they cannot be counted.") : QString();
        rows += row;
    }
    m_segments->setRows(rows);
    m_segments->setTitle(tr("Segments"),
                         countedMs < 0
                             ? QString()
                             : tr("expected: evaluated %1").arg(shortMoment(countedMs, m_names.nowMs(), locale())));
}

QString ResultFigures::span(qint64 firstMs, qint64 lastMs) const
{
    const QString first = shortMoment(firstMs, m_names.nowMs(), locale());
    const QString last = shortMoment(lastMs, m_names.nowMs(), locale());
    return firstMs < 0 ? QString() : first == last ? first : u"%1 – %2"_s.arg(first, last);
}

void ResultFigures::showEvents(const ResultAnswer &answer)
{
    m_events->setVisible(answer.events.has_value());
    if (!answer.events)
        return;
    const EventsAnswer &events = *answer.events;
    const QString perProfile
        = answer.profiles > 0 ? locale().toString(double(events.count) / double(answer.profiles), 'f', 1) : QString();
    m_events->setTitle(tr("Events"),
                       perProfile.isEmpty()
                           ? locale().toString(events.count)
                           : tr("%1 · %2 per profile").arg(locale().toString(events.count), perProfile));
    QList<FigureSection::Row> rows;
    if (const auto &asked = answer.subject.request.events) {
        const QString from = asked->from.isEmpty() ? QString() : timeWords(asked->from);
        const QString to = asked->to.isEmpty() ? QString() : timeWords(asked->to);
        const QString bounds = from.isEmpty() && to.isEmpty() ? tr("all", "events")
            : to.isEmpty()                                    ? tr("ingested since %1").arg(from)
            : from.isEmpty()                                  ? tr("ingested until %1").arg(to)
                                                              : tr("ingested %1 – %2").arg(from, to);
        rows += {tr("Requested"), bounds};
    }
    if (events.firstIngestedMs >= 0)
        rows += {tr("Ingested"), span(events.firstIngestedMs, events.lastIngestedMs)};
    if (events.firstMs >= 0)
        rows += {tr("Happened"), span(events.firstMs, events.lastMs)};
    if (events.outside > 0)
        rows += {tr("Outside"), locale().toString(events.outside), {}, {}, -1, Token::Warn};
    if (events.beforeFrom > 0)
        rows += {tr("Late"),
                 tr("%1 happened before").arg(locale().toString(events.beforeFrom)),
                 {},
                 tr("They happened before the requested time, but were ingested after it: the filter is about "
                    "ingestion.")};
    rows += {
        tr("Profiles"),
        tr("%1 with events, at most %2 each").arg(locale().toString(events.profiles), locale().toString(events.most))};
    m_events->setRows(rows);
}

void ResultFigures::showLastRun(const ResultAnswer &answer, double changeLimit)
{
    m_lastRun->setVisible(answer.isCounted());
    if (!answer.lastRun) {
        m_lastRun->setTitle(tr("Against the last run"));
        m_lastRun->setTitleWidget(nullptr);
        m_lastRun->setRows({});
        m_lastRun->setSentence(answer.lastRunProblem ? answer.lastRunProblem->text
                                                     : tr("No earlier run of this request into this dataset."));
        return;
    }
    const LastRunAnswer &last = *answer.lastRun;
    m_lastRun->setTitle(tr("Against the last run"), shortMoment(last.createdMs, m_names.nowMs(), locale()));
    auto *job = new LinkButton(last.jobId);
    job->setObjectName(u"result.lastRun"_s);
    job->setAccessibleName(tr("Show job %1").arg(last.jobId));
    connect(job, &LinkButton::clicked, this, [this, id = last.jobId] { Q_EMIT jobRequested(id); });
    m_lastRun->setTitleWidget(job);
    const auto number = [this](qint64 value) { return locale().toString(value); };
    QList<FigureSection::Row> rows;
    const QString change = resultText::change(answer.profiles, last.profiles, locale());
    rows += {tr("Profiles"),
             number(answer.profiles),
             tr("was %1", "number").arg(number(last.profiles)) + (change.isEmpty() ? QString() : u" · "_s + change),
             {},
             -1,
             differsBeyond(answer.profiles, last.profiles, changeLimit) ? Token::Warn : Token::Text};
    if (last.isMatched) {
        rows += {tr("New"), number(last.added)};
        rows += {tr("Gone"), number(last.gone)};
        rows += {tr("Changed"), number(last.changed)};
    }
    QList<std::pair<qint64, QString>> fields;
    for (auto it = last.changedBy.begin(); it != last.changedBy.end(); ++it)
        fields.append({-it.value(), it.key()});
    std::sort(fields.begin(), fields.end());
    for (const auto &[changed, path] : fields.mid(0, changedFieldsAtMost))
        rows += {path, number(-changed)};
    m_lastRun->setRows(rows);
    const int more = int(fields.size() - std::min(fields.size(), changedFieldsAtMost));
    m_lastRun->setSentence(answer.lastRunProblem ? answer.lastRunProblem->text
                               : !last.isMatched ? tr("Profiles cannot be matched: no identities were exported.")
                               : more > 0        ? tr("%Ln more field(s) changed.", nullptr, more)
                                                 : QString());
}

void ResultFigures::showBatches(const ResultAnswer &answer)
{
    m_batches->setVisible(!answer.batches.isEmpty());
    m_batches->setTitle(tr("Batches"), locale().toString(answer.batches.size()));
    QList<FigureSection::Row> rows;
    for (const BatchAnswer &one : answer.batches) {
        FigureSection::Row row;
        row.name = one.segmentId.isEmpty() ? one.batch.id : m_names.segment(one.segmentId);
        row.objectName = u"result.batch."_s + one.batch.id;
        row.figure = batchFigure(one, locale());
        const bool isFailed = one.batch.group() == BatchGroup::Failed;
        row.token = isFailed ? Token::Err : Token::Text;
        QStringList details{one.batch.id, batchStatusText(one.batch.status)};
        if (one.bytes >= 0)
            details += resultText::size(one.bytes, locale());
        if (one.files >= 0)
            details += tr("%Ln file(s)", nullptr, pluralCount(one.files));
        row.toolTip = details.join(u" · "_s);
        auto *files = new LinkButton(tr("Files…"));
        files->setObjectName(u"jobs.result.files"_s);
        files->setAccessibleName(tr("Files of batch %1").arg(one.batch.id));
        connect(files, &LinkButton::clicked, this, [this, id = one.batch.id] { Q_EMIT filesRequested(id); });
        row.action = files;
        rows += row;
    }
    m_batches->setRows(rows);
}

} // namespace exportdesk

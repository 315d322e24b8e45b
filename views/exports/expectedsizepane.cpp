// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/expectedsizepane.h"

#include "models/choices/choices.h"
#include "models/exports/exportcomposer.h"
#include "models/jobs/jobtext.h"
#include "models/platform/deliver.h"
#include "models/previews/expectedrows.h"
#include "models/previews/usualexports.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/textlabel.h"
#include "views/shared/whenshown.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr qsizetype shownSegments = 4;

QString countText(const std::optional<CountedMembers> &members)
{
    if (!members)
        return ExpectedSizePane::tr("unknown, not counted yet");
    QString count = QLocale().toString(members->count);
    if (members->countedMs < 0)
        return count;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(members->countedMs);
    return ExpectedSizePane::tr("%1, counted on %2").arg(count, QLocale().toString(at, QLocale::ShortFormat));
}

} // namespace

ExpectedSizePane::ExpectedSizePane(const ExportComposer &composer, const Choices &choices, const History &history,
                                   QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_choices(choices)
    , m_history(history)
    , m_title(new TextLabel(Theme::Role::Strong, Token::Text, this))
    , m_grid(new KeyValueGrid(this))
    , m_note(new TextLabel(Theme::Role::Small, Token::Text3, this))
{
    setObjectName(u"composer.preview.size"_s);
    m_note->setSentence(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_grid);
    column->addWidget(m_note);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(400ms); // a list of fields is typed or clicked together
    connect(&m_readSoon, &QTimer::timeout, this, &ExpectedSizePane::readUsual);
    auto *whenShown = new WhenShown(*this, [this] {
        showSize();
        m_readSoon.start();
    });
    connect(&composer, &ExportComposer::requestChanged, whenShown, &WhenShown::run);
    connect(&choices, &Choices::changed, whenShown, [whenShown](Choices::Part part) {
        if (part == Choices::Part::Audiences || part == Choices::Part::SampleStatus || part == Choices::Part::Segments
            || part == Choices::Part::MergePolicies)
            whenShown->run();
    });
}

QString ExpectedSizePane::usualDuration() const
{
    const ExportRequest &request = m_composer.request();
    if (!m_history.durations || request.datasetId.isEmpty())
        return {};
    JobFacts like;
    like.datasetId = request.datasetId;
    like.hasEvents = request.events.has_value();
    for (const SegmentChoice &segment : request.segments)
        like.segmentIds += segment.segmentId;
    const std::optional<UsualDuration> usual = m_history.durations->usual(like);
    if (!usual)
        return {};
    return tr("%1 at the median of %Ln similar export(s) into this dataset", nullptr, usual->samples)
        .arg(jobText::duration(usual->medianMs));
}

void ExpectedSizePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_readSoon.start();
}

/// Whether what was read is about the dataset and the fields of the request.
bool ExpectedSizePane::isUsualCurrent() const
{
    const ExportRequest &request = m_composer.request();
    return m_readFor && m_readFor->datasetId == request.datasetId && haveSameFields(*m_readFor, request);
}

/// Only while somebody looks.
void ExpectedSizePane::readUsual()
{
    if (!m_history.usual || !isVisible() || isUsualCurrent())
        return;
    const ExportRequest &request = m_composer.request();
    m_readFor = request;
    m_usual = {};
    deliver(m_history.usual->of(request), this, [this, request](const TargetHistory &history) {
        if (m_readFor != request)
            return;
        m_usual = history.usual;
        showSize();
    });
}

void ExpectedSizePane::showParts(const ExpectedRows &rows)
{
    const bool ofStore = m_composer.request().segments.isEmpty();
    for (qsizetype at = 0; at < std::min(rows.parts.size(), shownSegments); ++at) {
        const ExpectedRows::Part &part = rows.parts.at(at);
        m_grid->set(QString::number(at), ofStore ? tr("All profiles") : part.name, countText(part.members));
    }
    if (rows.parts.size() > shownSegments)
        m_grid->set(u"more"_s, tr("More segments"), QLocale().toString(rows.parts.size() - shownSegments));
    if (const QString together = expectedRowsText(rows);
        rows.parts.size() > 1 || (!together.isEmpty() && !rows.atLeast))
        m_grid->set(u"together"_s, tr("Rows"), together, KeyValueGrid::Kind::Strong);
    QStringList notes;
    for (const SizeNote note : rows.notes)
        notes += sizeNoteText(note);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void ExpectedSizePane::showSize()
{
    m_grid->clear();
    const ExpectedRows rows = expectedRows(m_composer.request(), m_choices);
    showParts(rows);
    if (const QString duration = usualDuration(); !duration.isEmpty())
        m_grid->set(u"duration"_s, tr("Duration"), duration);
    if (const std::optional<qint64> bytes = m_usual.bytesOf(rows.figure()); bytes && isUsualCurrent())
        m_grid->set(u"bytes"_s, tr("Size"),
                    tr("about %1, from %Ln export(s) of these fields", nullptr, m_usual.measured)
                        .arg(QLocale().formattedDataSize(*bytes)));
}

void ExpectedSizePane::retranslate()
{
    m_title->setText(tr("Expected size"));
    showSize();
}

} // namespace exportdesk

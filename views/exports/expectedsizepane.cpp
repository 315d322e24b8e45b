// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/expectedsizepane.h"

#include "models/choices/choices.h"
#include "models/exports/exportcomposer.h"
#include "models/jobs/jobtext.h"
#include "models/previews/expectedrows.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/textlabel.h"
#include "views/shared/whenshown.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype shownSegments = 4;

QString countText(const std::optional<CountedMembers> &members)
{
    if (!members)
        return ExpectedSizePane::tr("unknown, not counted yet");
    const QString count = QLocale().toString(members->count);
    if (members->countedMs < 0)
        return count;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(members->countedMs);
    return ExpectedSizePane::tr("%1, counted on %2").arg(count, QLocale().toString(at, QLocale::ShortFormat));
}

} // namespace

ExpectedSizePane::ExpectedSizePane(const ExportComposer &composer, const Choices &choices, const Durations *durations,
                                   QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_choices(choices)
    , m_durations(durations)
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
    auto *whenShown = new WhenShown(*this, [this] { showSize(); });
    connect(&composer, &ExportComposer::requestChanged, whenShown, &WhenShown::run);
    connect(&choices, &Choices::changed, whenShown, [whenShown](Choices::Part part) {
        if (part == Choices::Part::Audiences || part == Choices::Part::SampleStatus || part == Choices::Part::Segments)
            whenShown->run();
    });
}

QString ExpectedSizePane::usualDuration() const
{
    const ExportRequest &request = m_composer.request();
    if (!m_durations || request.datasetId.isEmpty())
        return {};
    JobFacts like;
    like.datasetId = request.datasetId;
    like.hasEvents = request.events.has_value();
    for (const SegmentChoice &segment : request.segments)
        like.segmentIds += segment.segmentId;
    const std::optional<UsualDuration> usual = m_durations->usual(like);
    if (!usual)
        return {};
    return tr("%1 at the median of %Ln similar export(s) into this dataset", nullptr, usual->samples)
        .arg(jobText::duration(usual->medianMs));
}

void ExpectedSizePane::showParts()
{
    const ExpectedRows rows = expectedRows(m_composer.request(), m_choices);
    const bool ofStore = m_composer.request().segments.isEmpty();
    for (qsizetype at = 0; at < std::min(rows.parts.size(), shownSegments); ++at) {
        const ExpectedRows::Part &part = rows.parts.at(at);
        m_grid->set(QString::number(at), ofStore ? tr("All profiles") : part.name, countText(part.members));
    }
    if (rows.parts.size() > shownSegments)
        m_grid->set(u"more"_s, tr("More segments"), QLocale().toString(rows.parts.size() - shownSegments));
    if (rows.parts.size() > 1)
        m_grid->set(u"together"_s, tr("Together"), expectedRowsText(rows), KeyValueGrid::Kind::Strong);
    QStringList notes;
    if (rows.parts.size() > 1 && rows.atMost)
        notes += tr("Profiles in several segments are exported once.");
    if (rows.isNarrowed)
        notes += tr("Times and membership states in the request can change the number.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void ExpectedSizePane::showSize()
{
    m_grid->clear();
    showParts();
    if (const QString duration = usualDuration(); !duration.isEmpty())
        m_grid->set(u"duration"_s, tr("Duration"), duration);
}

void ExpectedSizePane::retranslate()
{
    m_title->setText(tr("Expected size"));
    showSize();
}

} // namespace exportdesk

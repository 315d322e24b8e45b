// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/runningpanel.h"

#include "models/jobs/durations.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"
#include "views/dashboard/runningjobs.h"
#include "views/jobs/estimatetext.h"
#include "views/jobs/phasebar.h"
#include "views/jobs/shownstatus.h"
#include "views/shared/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int phaseBarWidth = 96;
constexpr int phaseBarHeight = 8;
constexpr int fewestRunningRows = 6;
} // namespace

RunningPanel::RunningPanel(const DashboardModels &models, QWidget *parent)
    : Panel(parent)
    , m_models(models)
{
    setObjectName("dashboard.running");
}

void RunningPanel::updateRows()
{
    RunningJobs found = runningJobs(m_models);
    m_rows = std::move(found.rows);
    m_late = std::move(found.late);
    m_all = found.all;
    PanelHead head;
    head.title = tr("Running now");
    if (m_all > 0) {
        head.count = locale().toString(m_all);
        head.linkWord = tr("Show in Jobs");
        head.linkTarget = dashboardWords::search({u"status:running"_s});
    }
    setHead(head);
    setEmptySentence(m_all > 0                         ? QString()
                         : !m_models.figures.isKnown() ? tr("Loading the jobs of this sandbox…")
                                                       : tr("No jobs are running."));
    m_shownWords.clear();
    advance();
}

QString RunningPanel::words(const JobFacts &facts) const
{
    if (facts.launch)
        return jobText::status(facts);
    const Status look = shownStatus(facts);
    if (look == Status::CancelRequested || look == Status::OutcomeUnknown)
        return jobText::status(facts);
    return estimateText(facts, m_models.durations, m_models.jobs.known().nowMs());
}

void RunningPanel::advance()
{
    const qint64 now = m_models.jobs.known().nowMs();
    QStringList shown;
    for (int row = 0; row < std::min<int>(room(), int(m_rows.size())); ++row) {
        const JobFacts &facts = m_rows[row];
        // For long jobs the bar moves by less than a pixel a second.
        const auto usual = m_models.durations.usual(facts);
        const qint64 grain = usual ? std::max<qint64>(1000, usual->medianMs / phaseBarWidth) : 0;
        shown.append(facts.id + u' ' + words(facts) + u' ' + QString::number(grain ? now / grain : 0));
    }
    if (std::exchange(m_shownWords, shown) != shown || isEmpty())
        refresh();
}

int RunningPanel::rowHeight() const
{
    return std::max(24, lineHeight(Theme::Role::Body) + 2);
}

int RunningPanel::room() const
{
    return std::max(1, body().height() / rowHeight());
}

QSize RunningPanel::minimumSizeHint() const
{
    return {460, 20 + lineHeight(Theme::Role::Strong) + 8 + fewestRunningRows * rowHeight()};
}

/// Names are cut before the words about the jobs.
int RunningPanel::nameWidth(int room) const
{
    constexpr int leastName = 88;
    int words = 0;
    int names = leastName; // the bars stand close to the names
    for (int row = 0; row < std::min<int>(this->room(), int(m_rows.size())); ++row) {
        const int said = widthOf(Theme::Role::Body, this->words(m_rows[row])) + 22;
        words = std::max(words, m_rows[row].launch ? said - phaseBarWidth - 8 : said); // a launch has no bar
        names = std::max(
            names, widthOf(Theme::Role::Body, dashboardWords::datasetName(m_models.jobs, m_rows[row].datasetId)) + 8);
    }
    return std::clamp(room - 8 - phaseBarWidth - 8 - words, leastName, names);
}

QRect RunningPanel::rowRect(int row) const
{
    const QRect inside = body();
    return {inside.left(), inside.top() + row * rowHeight(), inside.width(), rowHeight()};
}

void RunningPanel::paintRow(PanelPainter &painter, const JobFacts &facts, const QRect &rect)
{
    const Theme &theme = Theme::of(this);
    const QString id = facts.launch ? u"–"_s : facts.id;
    const int idWidth = std::max(56, widthOf(Theme::Role::Strong, id) + 12);
    const int nameWidth = this->nameWidth(rect.width() - idWidth);
    painter.setInk(Theme::Role::Strong, Token::Text);
    painter.drawWords(QRect(rect.left(), rect.top(), idWidth, rect.height()), id);
    painter.setInk(Theme::Role::Body, Token::Text);
    painter.drawName(QRect(rect.left() + idWidth, rect.top(), nameWidth, rect.height()),
                     dashboardWords::datasetName(m_models.jobs, facts.datasetId));
    int x = rect.left() + idWidth + nameWidth + 8;
    const Status look = shownStatus(facts);
    if (!facts.launch) {
        paintPhaseBar(painter, QRect(x, rect.center().y() - phaseBarHeight / 2 + 1, phaseBarWidth, phaseBarHeight),
                      facts, m_models.durations.usual(facts), m_models.jobs.known().nowMs(), theme);
        x += phaseBarWidth + 8;
    }
    const bool late = m_late.contains(facts.id) && look != Status::CancelRequested;
    Token ink = Token::Text2;
    if (late || facts.launch || look == Status::CancelRequested || look == Status::OutcomeUnknown) {
        const StatusLook sign = statusLook(late ? Status::Late : look);
        ink = sign.wordToken;
        paintIcon(painter, QRect(x, rect.top(), 16, rect.height()), sign.icon, theme.color(sign.iconToken));
        x += 20;
    }
    painter.setInk(Theme::Role::Body, ink);
    painter.drawName(QRect(x, rect.top(), rect.right() - x + 1, rect.height()), words(facts));
}

void RunningPanel::paintBody(PanelPainter &painter)
{
    const int shown = std::min<int>(room(), int(m_rows.size()));
    for (int row = 0; row < shown; ++row)
        paintRow(painter, m_rows[row], rowRect(row));
}

QString RunningPanel::summary() const
{
    return tr("%Ln job(s) running", nullptr, m_all);
}

QList<LinkSpot> RunningPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    const int shown = std::min<int>(room(), int(m_rows.size()));
    for (int row = 0; row < shown; ++row) {
        const JobFacts &facts = m_rows[row];
        const QString name = dashboardWords::datasetName(m_models.jobs, facts.datasetId);
        const QString sentence = facts.launch ? tr("Launch to %1: %2").arg(name, words(facts))
                                              : tr("Job %1, %2: %3").arg(facts.id, name, words(facts));
        const QString exact = facts.createdMs < 0
            ? sentence
            : QString(sentence + u'\n' + tr("Created %1").arg(jobText::exactMoment(facts.createdMs)));
        spots.append({rowRect(row).adjusted(-4, 2, 4, -2),
                      facts.launch ? LinkTarget{LinkTarget::Kind::Launch, facts.launchRow.key}
                                   : LinkTarget{LinkTarget::Kind::Job, facts.id},
                      sentence, exact});
    }
    return spots;
}

} // namespace exportdesk

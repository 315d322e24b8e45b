// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/runningpanel.h"

#include "models/jobs/durations.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobmonitor.h"
#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"
#include "views/jobs/estimatetext.h"
#include "views/jobs/shownstatus.h"
#include "views/jobs/phasebar.h"
#include "views/shared/icon.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int looked = 60; // rows judged: the oldest, of which the late ones are, and as many of the newest
constexpr int progressWidth = 96;
constexpr int progressHeight = 8;
constexpr int fewestRunningRows = 6;
} // namespace

RunningPanel::RunningPanel(const DashboardParts &parts, QWidget *parent)
    : Panel(parent)
    , m_parts(parts)
{
    setObjectName("dashboard.running");
}

void RunningPanel::retranslate()
{
    update();
    refresh();
}

int RunningPanel::rank(const JobFacts &facts) const
{
    if (facts.launch)
        return 1;
    if (m_late.contains(facts.id))
        return 0;
    const Status look = shownStatus(facts);
    return look == Status::CancelRequested ? 3 : facts.phase == JobPhase::Queued ? 4 : 2;
}

void RunningPanel::update()
{
    const qint64 now = m_parts.jobs.nowMs();
    const auto &running = m_parts.figures.running();
    QList<JobFacts> rows;
    int launches = 0;
    for (int row = 0; row < m_parts.jobs.launchCount(); ++row) {
        const JobFacts facts = m_parts.jobs.facts(row);
        if (facts.launchRow.state == LaunchRow::State::Rejected)
            continue;
        rows.append(facts);
        ++launches;
    }
    QSet<QString> late;
    for (size_t i = 0; i < running.size(); ++i) {
        if (i >= looked && i + looked < running.size())
            continue;
        const auto facts = m_parts.jobs.facts(running[i].id);
        if (!facts || isTerminal(facts->status))
            continue;
        if (m_parts.durations.slowerThanUsual(*facts, now))
            late.insert(facts->id);
        rows.append(*facts);
    }
    m_late = late;
    std::stable_sort(rows.begin(), rows.end(), [this](const JobFacts &left, const JobFacts &right) {
        const int a = rank(left);
        const int b = rank(right);
        return a != b ? a < b : left.createdMs > right.createdMs;
    });
    m_rows = rows;
    m_all = int(running.size()) + launches;
    setTitle(tr("Running now"), m_all > 0 ? locale().toString(m_all) : QString());
    if (m_all > 0)
        setTitleLink(tr("Show in Jobs"), dashboardWords::search({u"status:running"_s}));
    else
        setTitleLink({}, {});
    setEmpty(m_all > 0                        ? QString()
                 : !m_parts.figures.isKnown() ? tr("Reading the jobs of this sandbox…")
                                              : tr("No job runs at the moment."));
    m_told.clear();
    tick();
}

QString RunningPanel::words(const JobFacts &facts) const
{
    if (facts.launch)
        return jobText::status(facts);
    const Status look = shownStatus(facts);
    if (look == Status::CancelRequested || look == Status::OutcomeUnknown)
        return jobText::status(facts);
    return estimateText(facts, m_parts.durations, m_parts.jobs.nowMs());
}

void RunningPanel::tick()
{
    const qint64 now = m_parts.jobs.nowMs();
    QStringList told;
    for (int row = 0; row < std::min<int>(room(), int(m_rows.size())); ++row) {
        const JobFacts &facts = m_rows[row];
        // The bar moves by less than a pixel a second for long jobs: a hundredth is finer than it is drawn.
        const auto usual = m_parts.durations.usual(facts);
        const qint64 grain = usual ? std::max<qint64>(1000, usual->medianMs / progressWidth) : 0;
        told.append(facts.id + u' ' + words(facts) + u' ' + QString::number(grain ? now / grain : 0));
    }
    if (std::exchange(m_told, told) != told || isEmpty())
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

/// Names give way to what is said of the jobs.
int RunningPanel::nameWidth(int room) const
{
    constexpr int leastName = 88;
    int words = 0;
    int names = leastName; // the bars stand close to the names
    for (int row = 0; row < std::min<int>(this->room(), int(m_rows.size())); ++row) {
        const int said = widthOf(Theme::Role::Body, this->words(m_rows[row])) + 22;
        words = std::max(words, m_rows[row].launch ? said - progressWidth - 8 : said); // a launch has no bar
        names = std::max(
            names, widthOf(Theme::Role::Body, dashboardWords::datasetName(m_parts.jobs, m_rows[row].datasetId)) + 8);
    }
    return std::clamp(room - 8 - progressWidth - 8 - words, leastName, names);
}

QRect RunningPanel::rowRect(int row) const
{
    const QRect inside = body();
    return {inside.left(), inside.top() + row * rowHeight(), inside.width(), rowHeight()};
}

void RunningPanel::paintRow(QPainter &painter, const JobFacts &facts, const QRect &rect)
{
    const Theme &theme = Theme::of(this);
    const QString id = facts.launch ? u"–"_s : facts.id;
    const int idWidth = std::max(56, widthOf(Theme::Role::Strong, id) + 12);
    const int nameWidth = this->nameWidth(rect.width() - idWidth);
    setInk(painter, Theme::Role::Strong, Token::Text);
    drawWords(painter, QRect(rect.left(), rect.top(), idWidth, rect.height()), id);
    setInk(painter, Theme::Role::Body, Token::Text);
    drawName(painter, QRect(rect.left() + idWidth, rect.top(), nameWidth, rect.height()),
             dashboardWords::datasetName(m_parts.jobs, facts.datasetId));
    int x = rect.left() + idWidth + nameWidth + 8;
    const Status look = shownStatus(facts);
    if (!facts.launch) {
        paintPhaseBar(painter, QRect(x, rect.center().y() - progressHeight / 2 + 1, progressWidth, progressHeight),
                      facts, m_parts.durations.usual(facts), m_parts.jobs.nowMs(), theme);
        x += progressWidth + 8;
    }
    const bool late = m_late.contains(facts.id) && look != Status::CancelRequested;
    Token ink = Token::Text2;
    if (late || facts.launch || look == Status::CancelRequested || look == Status::OutcomeUnknown) {
        const StatusLook sign = statusLook(late ? Status::Late : look);
        ink = sign.wordToken;
        paintIcon(painter, QRect(x, rect.top(), 16, rect.height()), sign.icon, theme.color(sign.iconToken));
        x += 20;
    }
    setInk(painter, Theme::Role::Body, ink);
    drawName(painter, QRect(x, rect.top(), rect.right() - x + 1, rect.height()), words(facts));
}

void RunningPanel::paintBody(QPainter &painter)
{
    const int shown = std::min<int>(room(), int(m_rows.size()));
    for (int row = 0; row < shown; ++row)
        paintRow(painter, m_rows[row], rowRect(row));
}

QList<LinkSpot> RunningPanel::bodySpots() const
{
    QList<LinkSpot> spots;
    const int shown = std::min<int>(room(), int(m_rows.size()));
    for (int row = 0; row < shown; ++row) {
        const JobFacts &facts = m_rows[row];
        const QString name = dashboardWords::datasetName(m_parts.jobs, facts.datasetId);
        const QString told = facts.launch ? tr("Launch into %1: %2").arg(name, words(facts))
                                          : tr("Job %1, %2: %3").arg(facts.id, name, words(facts));
        const QString exact = facts.createdMs < 0
            ? told
            : QString(told + u'\n' + tr("Created %1").arg(jobText::exactMoment(facts.createdMs)));
        spots.append({rowRect(row).adjusted(-4, 2, 4, -2),
                      facts.launch ? LinkTarget{LinkTarget::Kind::Launch, facts.launchRow.key}
                                   : LinkTarget{LinkTarget::Kind::Job, facts.id},
                      told, exact});
    }
    return spots;
}

} // namespace exportdesk

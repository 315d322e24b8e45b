// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/notifier.h"

#include "models/jobs/durations.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/knownjobslookup.h"
#include "views/shared/icon.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr auto together = 3s; ///< what comes within that time is announced at once
constexpr int signSize = 32;

Status statusOf(JobNews::Kind kind)
{
    switch (kind) {
    case JobNews::Kind::Finished:
        return Status::Succeeded;
    case JobNews::Kind::Changed:
    case JobNews::Kind::Empty:
        return Status::Warning;
    case JobNews::Kind::Late:
        return Status::Late;
    case JobNews::Kind::BatchFailed:
        return Status::BatchFailed;
    case JobNews::Kind::Failed:
        return Status::Failed;
    }
    return Status::Info;
}

/// The program's mark, with the sign of what is wrong over its corner.
QIcon sign(std::optional<JobNews::Kind> worst)
{
    const Theme &theme = Theme::of();
    QPixmap picture(signSize, signSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint::box(painter, picture.rect(), 6, theme.color(Token::Base), theme.color(Token::Line));
    paintIcon(painter, picture.rect(), Icon::Mark, theme.color(Token::Text), 26);
    if (worst && *worst != JobNews::Kind::Finished) {
        const StatusLook bad = statusLook(statusOf(*worst));
        const QRect corner(signSize - 18, signSize - 18, 18, 18);
        paint::box(painter, corner, 9, theme.color(Token::Base));
        paintIcon(painter, corner, bad.icon, theme.color(bad.iconToken), 16);
    }
    return QIcon(picture);
}

} // namespace

Notifier::Notifier(std::function<NewsRules()> rules, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
{
    m_bundle.setSingleShot(true);
    m_bundle.setInterval(together);
    connect(&m_bundle, &QTimer::timeout, this, &Notifier::announce);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &Notifier::checkForLate);
    makeTray();
}

Notifier::~Notifier()
{
    delete m_menu;
}

void Notifier::makeTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_menu = new QMenu;
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &Notifier::windowRequested);
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &Notifier::quitRequested);
    m_tray = new QSystemTrayIcon(this);
    m_tray->setContextMenu(m_menu);
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT openRequested(m_last); });
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT windowRequested();
    });
    connect(&Theme::of(), &Theme::changed, this, &Notifier::showSign);
    retranslate();
    m_tray->show();
}

void Notifier::watch(ExportJobsModel *jobs, const Durations *durations)
{
    if (m_jobs)
        disconnect(&m_jobs->known(), nullptr, this, nullptr);
    m_jobs = jobs;
    m_durations = durations;
    m_news.clear();
    m_knownLate.clear();
    m_bundle.stop();
    acknowledge();
    if (!jobs) {
        m_minute.stop();
        return;
    }
    connect(&jobs->known(), &KnownJobs::jobEnded, this, &Notifier::noteEnd);
    m_minute.start();
}

void Notifier::noteEnd(const QString &id)
{
    m_knownLate.remove(id);
    const auto facts = m_jobs->facts(id);
    const auto kind = facts ? newsOfEnd(*facts) : std::nullopt;
    if (kind)
        add(*kind, id);
}

/// The comparison with the last run takes a moment.
void Notifier::updateEnd(JobNews &news) const
{
    using Kind = JobNews::Kind;
    const auto facts = m_jobs->facts(news.id);
    const bool hasEnded = news.kind == Kind::Finished || news.kind == Kind::Changed || news.kind == Kind::Empty;
    if (!hasEnded || !facts)
        return;
    news.kind = newsOfEnd(*facts).value_or(news.kind);
    news.detail = newsDetail(*facts, m_jobs->known().nowMs());
}

void Notifier::checkForLate()
{
    if (!m_jobs)
        return;
    const qint64 now = m_jobs->known().nowMs();
    const QStringList running = runningJobs(m_jobs->known());
    for (const QString &id : running) {
        const auto facts = m_jobs->facts(id);
        if (!facts || m_knownLate.contains(id) || !m_durations->slowerThanUsual(*facts, now))
            continue;
        m_knownLate.insert(id);
        add(JobNews::Kind::Late, id);
    }
}

void Notifier::add(JobNews::Kind kind, const QString &id)
{
    const auto facts = m_jobs->facts(id);
    if (!facts)
        return;
    m_news.removeIf([&id](const JobNews &one) { return one.id == id; }); // late a moment ago, ended now
    m_news.append({kind, id, m_jobs->names().dataset(facts->datasetId), newsDetail(*facts, m_jobs->known().nowMs())});
    if (!m_bundle.isActive())
        m_bundle.start();
}

void Notifier::announce()
{
    const NewsRules rules = m_rules();
    QList<JobNews> news = std::exchange(m_news, {});
    for (JobNews &one : news)
        updateEnd(one);
    if (!rules.inFront) {
        for (const JobNews &one : std::as_const(news))
            m_worst = std::max(m_worst.value_or(one.kind), one.kind);
        showSign();
    } else if (const auto inWindow = newsNotice(news, {.wanted = true, .inFront = false})) {
        Q_EMIT spoken(inWindow->title + u". "_s + inWindow->text);
    }
    const auto notice = newsNotice(news, rules);
    if (!notice)
        return;
    m_last = *notice;
    if (!m_desktop) {
        m_desktop = std::make_unique<DesktopNotices>(QDBusConnection::sessionBus());
        connect(m_desktop.get(), &DesktopNotices::opened, this, &Notifier::openRequested);
    }
    m_desktop->show(*notice, [this, shown = *notice] { showInTray(shown); });
    Q_EMIT noticed(*notice);
}

/// For desktops that have a tray and nothing better.
void Notifier::showInTray(const NewsNotice &notice)
{
    if (!m_tray)
        return;
    const auto icon = notice.worst == JobNews::Kind::Failed ? QSystemTrayIcon::Critical
        : notice.worst == JobNews::Kind::Finished           ? QSystemTrayIcon::Information
                                                            : QSystemTrayIcon::Warning;
    m_tray->showMessage(notice.title, notice.text, icon);
}

void Notifier::acknowledge()
{
    m_worst.reset();
    showSign();
}

void Notifier::showSign()
{
    if (!m_tray)
        return;
    m_tray->setIcon(sign(m_worst));
    m_tray->setToolTip(m_worst == JobNews::Kind::Failed            ? tr("Exportdesk: an export has failed")
                           : m_worst == JobNews::Kind::BatchFailed ? tr("Exportdesk: the batch of an export has failed")
                           : m_worst == JobNews::Kind::Empty   ? tr("Exportdesk: an export finished without profiles")
                           : m_worst == JobNews::Kind::Late    ? tr("Exportdesk: an export is slower than usual")
                           : m_worst == JobNews::Kind::Changed ? tr("Exportdesk: an export differs from the last run")
                                                               : u"Exportdesk"_s);
}

void Notifier::retranslate()
{
    if (!m_tray)
        return;
    m_menu->actions().at(0)->setText(tr("Open Exportdesk"));
    m_menu->actions().at(1)->setText(tr("Quit"));
    showSign();
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdesk/desktopnotices.h"
#include "models/jobs/jobnews.h"
#include "views/shared/statuslook.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

class QSystemTrayIcon;
class QMenu;

namespace exportdesk
{

class Durations;
class ExportJobsModel;

/// Notifies an operator who works elsewhere of jobs that ended or are late: one desktop notification for all within a
/// few seconds, and a sign in the tray for the worst that was not acknowledged.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// \a rules is called whenever there is something to announce.
    explicit Notifier(std::function<NewsRules()> rules, QObject *parent = nullptr);
    ~Notifier() override;

    /// The jobs of the workspace in use; nullptr: none. Both live until another call.
    void watch(ExportJobsModel *jobs, const Durations *durations);
    /// The operator has seen the window: the tray shows nothing bad any more.
    void acknowledge();
    void retranslate();
    /// The worst since acknowledge(); nothing: all is well.
    std::optional<JobNews::Kind> worst() const { return m_worst; }
    /// Searches for late jobs now; also once a minute.
    void checkForLate();
    /// A batch of this succeeded job failed.
    void noteBatchFailed(const QString &id) { add(JobNews::Kind::BatchFailed, id); }

Q_SIGNALS:
    /// What is to be shown on the desktop, whether this desktop can or not.
    void noticed(const exportdesk::NewsNotice &notice);
    /// The same for a screen reader while the operator works in the window, whatever Settings say.
    void spoken(const QString &sentence);
    void openRequested(const exportdesk::NewsNotice &notice);
    /// From the tray.
    void windowRequested();
    void quitRequested();

private:
    void noteEnd(const QString &id);
    void updateEnd(JobNews &news) const;
    void add(JobNews::Kind kind, const QString &id);
    void announce();
    void makeTray();
    void showInTray(const NewsNotice &notice);
    void showSign();

    std::function<NewsRules()> m_rules;
    ExportJobsModel *m_jobs = nullptr;
    const Durations *m_durations = nullptr;
    QList<JobNews> m_news;
    QSet<QString> m_knownLate;
    QTimer m_bundle;
    QTimer m_minute;
    std::optional<JobNews::Kind> m_worst;
    NewsNotice m_last;
    std::unique_ptr<DesktopNotices> m_desktop; ///< made when there is something to announce
    QSystemTrayIcon *m_tray = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace exportdesk

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

/// Tells the operator who looks elsewhere what became of jobs: one desktop notification for all of a few seconds, and a
/// sign in the tray for the worst that he has not looked at.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// \a rules is asked whenever something is to be told.
    explicit Notifier(std::function<NewsRules()> rules, QObject *parent = nullptr);
    ~Notifier() override;

    /// The jobs of the workspace in use; nullptr: none. Both outlive the notifier or are taken away before.
    void watch(ExportJobsModel *jobs, const Durations *durations);
    /// The operator has looked: the tray shows nothing bad any more.
    void noteLooked();
    void retranslate();
    /// The worst since he last looked; nothing: all is well.
    std::optional<JobNews::Kind> worst() const { return m_worst; }
    /// Asks for late jobs now; also once a minute.
    void lookForLate();

Q_SIGNALS:
    /// What is to be shown on the desktop, whether this desktop can or not.
    void noticed(const exportdesk::NewsNotice &notice);
    void openRequested(const exportdesk::NewsNotice &notice);
    /// From the tray.
    void windowRequested();
    void quitRequested();

private:
    void noteEnd(const QString &id, JobStatus status);
    void add(JobNews::Kind kind, const QString &id);
    void tell();
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
    std::unique_ptr<DesktopNotices> m_desktop; ///< made when there is something to tell
    QSystemTrayIcon *m_tray = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace exportdesk

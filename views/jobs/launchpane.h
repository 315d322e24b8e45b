// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"

#include <QWidget>

class QVBoxLayout;

namespace exportdesk
{

class Button;
class ExportJobsModel;
class Launcher;
class TextLabel;

/// A launch that is not settled: what is known, what cannot be known, and what the operator can do.
class LaunchPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a jobs has the jobs that may belong to the launch.
    LaunchPane(Launcher &launcher, const ExportJobsModel &jobs, QWidget *parent = nullptr);
    void show(const QString &entryId);
    void retranslate();
    /// The JSON of the launch; empty when none is shown.
    QByteArray request() const;

Q_SIGNALS:
    /// The page is to show this job.
    void jobRequested(const QString &id);
    /// The page is to open the same request in New export.
    void editRequested();

private:
    void refresh();
    void refreshCandidates(const LaunchEntry &entry);
    void addCandidate(const QString &id);
    void updateCandidates();
    QString candidateText(const QString &id) const;

    Launcher &m_launcher;
    const ExportJobsModel &m_jobs;
    QString m_entryId;
    QStringList m_candidates;
    QList<TextLabel *> m_candidateTexts; ///< one for each of them
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_server;
    QWidget *m_candidateRows;
    QVBoxLayout *m_candidateList;
    Button *m_resend;
    Button *m_lookAgain;
    Button *m_abandon;
    Button *m_edit;
    Button *m_dismiss;
};

} // namespace exportdesk

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

/// A launch that is not settled: what is known, what cannot be known, and the operator's choices.
class LaunchPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a jobs tells what is known of the jobs that may be it.
    LaunchPane(Launcher &launcher, const ExportJobsModel &jobs, QWidget *parent = nullptr);
    void show(const QString &entryId);
    void retranslate();
    /// The JSON of the launch shown; empty: none is.
    QByteArray request() const;

Q_SIGNALS:
    /// A look at this job is wanted.
    void jobRequested(const QString &id);
    /// The same request is wanted in New export.
    void editRequested();

private:
    void refresh();
    void refreshCandidates(const LaunchEntry &entry);
    void addCandidate(const QString &id);
    void tellCandidates();
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

#pragma once

#include "models/exports/launchentry.h"

#include <QWidget>

class QVBoxLayout;

namespace exportdesk
{

class Button;
class Launcher;
class TextLabel;

/// A launch that is not settled: what is known, what cannot be known, and the operator's choices.
class LaunchPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LaunchPane(Launcher &launcher, QWidget *parent = nullptr);
    void show(const QString &entryId);
    void retranslate();

Q_SIGNALS:
    void jobRequested(const QString &id);

private:
    void refresh();
    void refreshCandidates(const LaunchEntry &entry);

    Launcher &m_launcher;
    QString m_entryId;
    QStringList m_candidates;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_server;
    QWidget *m_candidateRows;
    QVBoxLayout *m_candidateList;
    Button *m_resend;
    Button *m_lookAgain;
    Button *m_abandon;
};

} // namespace exportdesk

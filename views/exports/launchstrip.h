// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "views/exports/launchtarget.h"
#include "views/shared/statuslook.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace exportdesk
{

class Button;
class DatasetsModel;
class ExportComposer;
class Launcher;
class MessageStack;
class ScheduleDraftButton;
class TextLabel;

/// Says what a launch will do or why it is not possible yet, launches once, and says what became of it.
class LaunchStrip : public QWidget
{
    Q_OBJECT

public:
    LaunchStrip(ExportComposer &composer, Launcher &launcher, const DatasetsModel &datasets, const LaunchTarget &target,
                QWidget *parent);

    /// A click or Ctrl+Enter: launches, asks about an identical launch, or shows what prevents the launch.
    void launch();
    void setSandbox(const SandboxLook &look);
    void retranslate();
    ScheduleDraftButton &scheduleButton() const { return *m_schedule; }
    /// Puts the text above the buttons instead of next to them.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// The launch of this id is on its way.
    void launched(const QString &entryId);
    void jobsRequested();
    /// The operator wants to launch, but an error prevents it.
    void checksRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void showReadiness();
    void showState();
    QString blockedReason() const;
    QString whatWillHappen() const;
    void askAboutTwin(const LaunchEntry &twin);
    /// Sends, after the name of the sandbox was typed where the operator wants that.
    void confirm();
    void send(bool mayBeForgotten = false);
    void showOutcome(const LaunchEntry &entry);
    void removeStaleOutcome();

    ExportComposer &m_composer;
    Launcher &m_launcher;
    const DatasetsModel &m_datasets;
    SandboxLook m_sandbox;
    QBoxLayout *m_row;
    MessageStack *m_messages;
    QLabel *m_icon;
    TextLabel *m_state;
    TextLabel *m_what;
    ScheduleDraftButton *m_schedule;
    Button *m_launch;
    QString m_entry; ///< the last one launched here
};

} // namespace exportdesk

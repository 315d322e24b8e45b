// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "views/exports/composerplace.h"
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
class TextLabel;

/// Says what a launch will do and why it cannot be done yet, launches once, and says what became of it.
class LaunchStrip : public QWidget
{
    Q_OBJECT

public:
    LaunchStrip(ExportComposer &composer, Launcher &launcher, const DatasetsModel &datasets, const ComposerPlace &place,
                QWidget *parent);

    /// The click, also by Ctrl+Enter: launches, asks about an identical launch, or shows what keeps it from launching.
    void launch();
    void setSandbox(const SandboxLook &look);
    void retranslate();
    /// The words above the button instead of beside it.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// One launch of this id is on its way.
    void launched(const QString &entryId);
    void jobsRequested();
    /// The operator wants to launch and an error keeps them from it.
    void checksRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void follow();
    void showState();
    void showIcon(Status status);
    QString blockedReason() const;
    QString whatWillHappen() const;
    void ask(const LaunchEntry &twin);
    /// Sends, after the sandbox's name was typed where the operator wants that.
    void confirm();
    void send();
    void whenChanged(const LaunchEntry &entry);
    void tell(const LaunchEntry &entry);

    ExportComposer &m_composer;
    Launcher &m_launcher;
    const DatasetsModel &m_datasets;
    SandboxLook m_sandbox;
    QBoxLayout *m_row;
    MessageStack *m_messages;
    QLabel *m_icon;
    TextLabel *m_state;
    TextLabel *m_what;
    Button *m_launch;
    QString m_entry; ///< the last one launched here
};

} // namespace exportdesk

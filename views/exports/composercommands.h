// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace exportdesk
{

/// The commands of the New export page, with their keys.
class ComposerCommands : public QObject
{
    Q_OBJECT

public:
    enum class Command {
        Import,
        OnlyNew,
        SaveTemplate,
        AllTemplates,
        Schedule,
        Differences,
        NewDraft,
        StartOver,
        Undo,
        Redo,
        NextCheck,
        PreviousCheck,
        Launch,
    };

    /// The actions are added to \a page.
    explicit ComposerCommands(QWidget *page);

    QAction *action(Command command) const { return m_actions.at(qsizetype(command)); }
    const QList<QAction *> &all() const { return m_actions; }
    void retranslate();

private:
    QList<QAction *> m_actions; ///< by Command
};

} // namespace exportdesk

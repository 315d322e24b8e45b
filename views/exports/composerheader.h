// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"
#include "views/shared/pageheader.h"

namespace exportdesk
{

class Clock;
class ComposerCommands;
class Drafts;
class DraftsButton;
class ExportComposer;
class TemplatesButton;

/// The header of the New export page: undo, import and templates, and whether the draft is saved.
class ComposerHeader : public PageHeader
{
    Q_OBJECT

public:
    /// The menus that stand behind the commands.
    struct Menus {
        TemplatesButton *templates;
        DraftsButton *drafts;
    };

    /// \a menus are given to the header; all others must outlive it.
    ComposerHeader(const ExportComposer &composer, const ComposerCommands &commands, const Menus &menus,
                   const Clock &clock, QWidget *parent);

    /// Shows when these were saved; they must outlive the header.
    void setDrafts(const Drafts &drafts);
    void retranslate();

private:
    Button *addCommand(Icon icon, const QString &name, QAction *action);
    void showUndo();
    void showDraft();

    const ExportComposer &m_composer;
    const ComposerCommands &m_commands;
    const Clock &m_clock;
    Button *m_undo;
    Button *m_redo;
    Button *m_onlyNew;
    Button *m_import;
    Menus m_menus;
    qint64 m_savedMs = -1; ///< epoch, when the draft was saved last; -1: not in this session
    bool m_saveFailed = false;
};

} // namespace exportdesk

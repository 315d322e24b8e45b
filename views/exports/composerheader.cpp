// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composerheader.h"

#include "models/exports/drafts.h"
#include "models/exports/exportcomposer.h"
#include "models/platform/clock.h"
#include "views/exports/composercommands.h"
#include "views/exports/draftsbutton.h"
#include "views/exports/templatesbutton.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ComposerHeader::ComposerHeader(const ExportComposer &composer, const ComposerCommands &commands, const Menus &menus,
                               const Clock &clock, QWidget *parent)
    : PageHeader(parent)
    , m_composer(composer)
    , m_commands(commands)
    , m_clock(clock)
    , m_undo(addCommand(Icon::Undo, u"composer.undo"_s, commands.action(ComposerCommands::Command::Undo)))
    , m_redo(addCommand(Icon::Redo, u"composer.redo"_s, commands.action(ComposerCommands::Command::Redo)))
    , m_onlyNew(addCommand(Icon::OnlyNew, u"composer.onlyNew"_s, commands.action(ComposerCommands::Command::OnlyNew)))
    , m_import(addCommand(Icon::Import, u"composer.import"_s, commands.action(ComposerCommands::Command::Import)))
    , m_menus(menus)
{
    m_undo->setIconOnly(true);
    m_redo->setIconOnly(true);
    addAction(m_undo);
    addAction(m_redo);
    addDivider();
    addAction(m_onlyNew, 1);
    addAction(m_import, 2);
    addAction(m_menus.drafts, 3);
    addAction(m_menus.templates, 4);
    setTabOrder(m_import, m_menus.drafts); // made before the header
    setTabOrder(m_menus.drafts, m_menus.templates);
    connect(&composer, &ExportComposer::undoChanged, this, &ComposerHeader::showUndo);
}

Button *ComposerHeader::addCommand(Icon icon, const QString &name, QAction *action)
{
    auto *button = new Button(icon, Button::Kind::Flat, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void ComposerHeader::setDrafts(const Drafts &drafts)
{
    connect(&drafts, &Drafts::saved, this, [this] {
        m_savedMs = m_clock.nowMs();
        m_saveFailed = false;
        showDraft();
    });
    connect(&drafts, &Drafts::saveFailed, this, [this] {
        m_saveFailed = true;
        showDraft();
    });
}

void ComposerHeader::showDraft()
{
    if (m_saveFailed)
        setState(tr("The draft could not be saved"));
    else if (m_savedMs >= 0)
        setState(tr("Draft saved at %1")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_savedMs).time(), u"HH:mm:ss"_s)));
    else
        setState({});
}

void ComposerHeader::showUndo()
{
    m_commands.action(ComposerCommands::Command::Undo)->setEnabled(m_composer.canUndo());
    m_commands.action(ComposerCommands::Command::Redo)->setEnabled(m_composer.canRedo());
    m_undo->setBlocked(m_composer.canUndo() ? QString() : tr("Nothing to undo"));
    m_redo->setBlocked(m_composer.canRedo() ? QString() : tr("Nothing to redo"));
}

void ComposerHeader::retranslate()
{
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Paste or drop JSON, a cURL command or a job"));
    m_onlyNew->setText(tr("Only new data…"));
    m_onlyNew->setToolTip(tr("Export only data added since the last successful export like this one"));
    m_menus.drafts->retranslate();
    m_menus.templates->retranslate();
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    showUndo();
    showDraft();
}

} // namespace exportdesk

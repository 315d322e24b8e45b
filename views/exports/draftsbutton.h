// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/button.h"

#include <QPointer>

class QMenu;

namespace exportdesk
{

class Drafts;
class DatasetsModel;
class DraftsDialog;
class ExportComposer;
class KeptDrafts;

/// Puts the export being composed aside for a new one or for one of the drafts that were put aside before; nothing that
/// was typed is lost. Hidden until it knows the drafts.
class DraftsButton final : public Button
{
    Q_OBJECT

public:
    /// Both must outlive the button.
    DraftsButton(ExportComposer &composer, const DatasetsModel &datasets, QWidget *parent);

    /// Both must outlive the button; \a current saves what the composer shows.
    void setDrafts(Drafts &current, KeptDrafts &kept);
    /// What "New draft" and "Start over" in the menu do.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    void startNew();
    void openDraft(const QString &id);
    void openAll();
    void retranslate();

Q_SIGNALS:
    /// Another draft is shown.
    void switched();
    void reported(const QString &sentence, bool warning);

private:
    void fillMenu();
    void putAside();
    QString wantedName() const;

    ExportComposer &m_composer;
    const DatasetsModel &m_datasets;
    Drafts *m_current = nullptr;
    KeptDrafts *m_kept = nullptr;
    QList<QAction *> m_commands;
    QMenu *m_menu;
    QString m_name; ///< of the draft that is shown, if it was put aside before
};

} // namespace exportdesk

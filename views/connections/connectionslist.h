// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/connectionsmodels.h"

#include <QWidget>

class QListView;
class QModelIndex;

namespace exportdesk
{

class ConnectionForms;
class ConnectionTests;
class DropZone;

/// The list of connections, each with a note on its state, and below it where a credential file can be dropped.
///
/// Object name for tests and the tour: connections.list.
class ConnectionsList final : public QWidget
{
    Q_OBJECT

public:
    ConnectionsList(const ConnectionsModels &models, const ConnectionForms &forms, const ConnectionTests &tests,
                    QWidget *parent = nullptr);

    /// False if it was selected already; an empty or unknown id selects nothing. Emits nothing.
    bool select(const QString &id);
    /// Empty when nothing is selected.
    QString selectedId() const;
    void setNarrow(bool narrow);
    void retranslate();
    /// After a note has changed.
    void updateNotes();

Q_SIGNALS:
    void selected(const QString &id);
    void chooseFileRequested();
    void pasteRequested();

protected:
    bool event(QEvent *event) override;

private:
    QString note(const QModelIndex &index) const;
    void arrange();

    ConnectionsModels m_models;
    const ConnectionForms &m_forms;
    const ConnectionTests &m_tests;
    QListView *m_list;
    DropZone *m_drop;
    bool m_narrow = false;
    bool m_selecting = false;
};

} // namespace exportdesk

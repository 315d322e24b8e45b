// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/connectionkind.h"
#include "views/connections/connectionsmodels.h"

#include <QWidget>

namespace exportdesk
{

class ConnectionEditor;
class ConnectionForms;
class ConnectionTests;
class FoldingPair;
class TestPane;

/// One connection: its form and its test.
///
/// Object name for tests and the tour: connections.tabs; those of the form and the test are at their classes.
class ConnectionSheet final : public QWidget
{
    Q_OBJECT

public:
    ConnectionSheet(const ConnectionsModels &models, ConnectionForms &forms, ConnectionTests &tests,
                    QWidget *parent = nullptr);

    /// Empty: a new connection.
    void showConnection(const QString &id);
    QString shownId() const { return m_id; }
    /// More is known of the connection, or the language has changed; what is being typed stays.
    void refresh();
    void focusForm();
    /// Enters an access token in the form, which saves nothing; false where the shown connection cannot be edited.
    bool enterToken(const Secret &token);
    /// Form and test behind tabs instead of side by side.
    void setFolded(bool folded);
    void retranslate();
    /// Those that are visible.
    QList<QWidget *> regions() const;

Q_SIGNALS:
    /// The form differs from what is saved, or no longer does.
    void edited();
    void saved(const QString &id);
    void removed();
    void useRequested(const QString &id);
    void exchangesRequested();

private:
    void connectWidgets();
    void updateSurroundings();
    QString save();
    void saveAndUse();
    void startTest();
    void applyTest(const QString &id);
    void confirmRemoval();

    ConnectionsModels m_models;
    ConnectionForms &m_forms;
    ConnectionTests &m_tests;
    ConnectionEditor *m_editor;
    TestPane *m_pane;
    FoldingPair *m_pair;
    QString m_id;
};

} // namespace exportdesk

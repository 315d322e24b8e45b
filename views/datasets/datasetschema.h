// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/schemacalls.h"
#include "models/datasets/dataset.h"
#include "models/platform/outcome.h"

#include <QWidget>

namespace exportdesk
{

class FieldTreeModel;
class FieldTreeView;
class MessageStack;
class SearchField;
class TextLabel;

/// The schema of a dataset: its title, and its fields as a searchable tree; read when it becomes visible.
///
/// Object names: datasets.schema.title, datasets.schema.search, datasets.schema.tree.
class DatasetSchema final : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetSchema(const SchemaCalls &calls, QWidget *parent = nullptr);

    /// nullptr: none is selected.
    void setDataset(const Dataset *dataset);
    /// Reads it again.
    void refresh();
    /// False while there is nothing to search.
    bool focusSearch();
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void acceptSchema(const QString &schemaId, const Outcome<FieldTree> &schema);
    void updateState();

    SchemaCalls m_calls;
    QString m_schemaId;
    int m_version = 1; ///< major
    QString m_read; ///< id of the schema that was read or is being read
    bool m_isShown = false; ///< the fields of m_schemaId are shown
    FieldTreeModel *m_fields;
    MessageStack *m_messages;
    TextLabel *m_title;
    TextLabel *m_about;
    SearchField *m_search;
    FieldTreeView *m_tree;
};

} // namespace exportdesk

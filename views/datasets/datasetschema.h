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

/// The schema of a dataset: what it is called, and its fields as a tree to search in; read when somebody looks.
///
/// Object names: datasets.schema.title, datasets.schema.search, datasets.schema.tree.
class DatasetSchema final : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetSchema(SchemaCalls calls, QWidget *parent = nullptr);

    /// nullptr: none is chosen.
    void setDataset(const Dataset *dataset);
    /// Reads it anew.
    void refresh();
    /// False while there is nothing to search.
    bool focusSearch();
    void retranslate();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void take(const QString &schemaId, const Outcome<FieldTree> &schema);
    void tell();

    SchemaCalls m_calls;
    QString m_schemaId;
    int m_version = 1; ///< major
    QString m_read; ///< id of the schema that was asked for last
    bool m_here = false; ///< the fields of m_schemaId are shown
    FieldTreeModel *m_fields;
    MessageStack *m_messages;
    TextLabel *m_title;
    TextLabel *m_about;
    SearchField *m_search;
    FieldTreeView *m_tree;
};

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;

namespace exportdesk
{

class Button;
class FieldTreeModel;
class FieldTreeView;
class FlowLayout;
class RecentFieldsButton;
class SearchField;
class TextLabel;

/// Selects fields of one schema: search, only selected, all fields, a pasted list, the tree.
class FieldsPane : public QWidget
{
    Q_OBJECT

public:
    /// Children are named NAME.search, .onlySelected, .all, .paste, .recent and .tree.
    explicit FieldsPane(const QString &name, QWidget *parent = nullptr);

    FieldTreeModel &fields() const { return *m_fields; }
    FieldTreeView &tree() const { return *m_tree; }
    void setTree(const FieldTree &tree);
    /// Shown instead of an empty tree, e.g. "Reading the schema …".
    void setEmptySentence(const QString &sentence);
    /// \a fields as in the request, nothing for all; \a chosen is the list kept while all are exported.
    void setFields(const std::optional<QStringList> &fields, const QStringList &chosen);
    /// "4 of 1,812 selected", "All 1,812 fields".
    QString summary() const;
    /// Shows "recently used"; \a recent is called when its menu opens.
    void setRecent(std::function<QStringList()> recent);
    void addFields(const QStringList &paths);
    void focusSearch();
    void showPath(const QString &path);
    void retranslate(const QString &treeName);

Q_SIGNALS:
    void fieldsChosen(const std::optional<QStringList> &fields);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &name);
    void arrange();
    void wire();
    void applySearch();
    void showMatches();
    void openPasteDialog();
    void emitChosen(const std::optional<QStringList> &fields);

    FieldTreeModel *m_fields;
    FlowLayout *m_bar;
    FlowLayout *m_below;
    SearchField *m_search;
    QCheckBox *m_onlySelected;
    QCheckBox *m_all;
    Button *m_paste;
    RecentFieldsButton *m_recent;
    FieldTreeView *m_tree;
    TextLabel *m_empty;
    QString m_name;
    bool m_boxesBelow = false;
    bool m_arranged = false; ///< once, at its first width
    bool m_showing = false; ///< while the request is shown: changes are not the operator's
};

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QMenu;

namespace exportdesk
{

class Button;
class FieldTreeModel;
class FieldTreeView;
class FlowLayout;
class SearchField;
class TextLabel;

/// Chooses fields of one schema: search, only selected, all fields, a pasted list, the tree.
class FieldsPane : public QWidget
{
    Q_OBJECT

public:
    /// Children are named NAME.search, .onlySelected, .all, .paste, .recent and .tree.
    explicit FieldsPane(const QString &name, QWidget *parent = nullptr);

    FieldTreeModel &fields() const { return *m_fields; }
    FieldTreeView &tree() const { return *m_tree; }
    void setTree(const FieldTree &tree);
    /// Whether \a tree is another one than is shown.
    bool treeDiffers(const FieldTree &tree) const;
    /// Shown instead of an empty tree, e.g. "Reading the schema …".
    void setEmptySentence(const QString &sentence);
    /// \a fields as the request has them, nothing for all; \a chosen is the list that is kept while all are exported.
    void setFields(const std::optional<QStringList> &fields, const QStringList &chosen);
    /// "4 of 1,812 selected", "All 1,812 fields".
    QString summary() const;
    /// What "recently used" offers, asked for when its menu opens.
    void setRecent(std::function<QStringList()> recent);
    /// Adds the fields named in a text of commas, lines or a JSON array; gives how many it named.
    int addList(const QString &text);
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
    void fillRecent();
    void announce(const std::optional<QStringList> &fields);

    FieldTreeModel *m_fields;
    FlowLayout *m_bar;
    FlowLayout *m_below;
    SearchField *m_search;
    QCheckBox *m_onlySelected;
    QCheckBox *m_all;
    Button *m_paste;
    Button *m_recent;
    QMenu *m_recentMenu;
    std::function<QStringList()> m_recentFields;
    FieldTreeView *m_tree;
    TextLabel *m_empty;
    QString m_name;
    bool m_boxesBelow = false;
    bool m_following = false; ///< while the request is shown, so that showing is not taken for choosing
};

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/choices/expandedrows.h"
#include "views/shared/spokenview.h"

#include <QTreeView>

namespace exportdesk
{

class FieldDelegate;
class FieldFilterModel;
class FieldTreeModel;

/// The fields of a schema to choose from: Space toggles a box, a search expands the parents of its matches, and what
/// was expanded before comes back when the search is cleared. Lists of fields can be pasted and dropped, the current
/// path copied. Read-only when the model is not choosable.
class FieldTreeView : public SpokenView<QTreeView>
{
    Q_OBJECT

public:
    explicit FieldTreeView(FieldTreeModel &fields, QWidget *parent = nullptr);

    const FieldFilterModel &filter() const { return *m_filter; }
    void setSearch(const QString &text);
    void setOnlySelected(bool only);
    void setDormant(bool dormant);
    /// Moves the keyboard focus to the first match.
    void goToFirstMatch();
    /// Expands the parents of this path and makes it the current row.
    void showPath(const QString &path);
    /// Expands the parents of everything that is chosen.
    void expandChosen();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A text with fields was pasted or dropped.
    void listReceived(const QString &text);
    void matchCountChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showFiltered(bool wasActive);
    void ensureCurrent();

    FieldTreeModel &m_fields;
    FieldFilterModel *m_filter;
    FieldDelegate *m_delegate;
    ExpandedRows m_expandedBefore; ///< what was expanded when the search began
};

} // namespace exportdesk

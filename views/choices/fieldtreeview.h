// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace exportdesk
{

class FieldDelegate;
class FieldFilterModel;
class FieldTreeModel;

/// The fields of a schema to choose from: Space turns a box, a search opens the parents of its hits and what was open
/// before comes back when it is cleared; lists of fields can be pasted and dropped, the path in view copied. Where the
/// model lets nothing be chosen, a schema to look at.
class FieldTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit FieldTreeView(FieldTreeModel &fields, QWidget *parent = nullptr);

    const FieldFilterModel &filter() const { return *m_filter; }
    void setSearch(const QString &text);
    void setOnlySelected(bool only);
    void setDormant(bool dormant);
    /// Puts the keyboard on the first hit.
    void goToFirstMatch();
    /// Opens the parents of this path and makes it the current row.
    void showPath(const QString &path);
    /// Opens the parents of everything that is chosen.
    void openChosen();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A text with fields was pasted or dropped.
    void listGiven(const QString &text);
    void matchCountChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void filterDone(bool wasActive);
    QSet<QString> openPaths() const;
    void open(const QSet<QString> &paths);
    void ensureCurrent();

    FieldTreeModel &m_fields;
    FieldFilterModel *m_filter;
    FieldDelegate *m_delegate;
    QSet<QString> m_openBefore; ///< what was open when the search began
};

} // namespace exportdesk

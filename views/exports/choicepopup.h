// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/choicelistmodel.h"
#include "views/exports/popupframe.h"

#include <QPointer>

class QLineEdit;
class QListView;

namespace exportdesk
{

class TextLabel;

/// The list that opens below a picker: a search field above the choices; Up and Down move, Enter selects, Escape
/// closes.
class ChoicePopup : public PopupFrame
{
    Q_OBJECT

public:
    explicit ChoicePopup(QWidget *picker);

    ChoiceListModel &model() const { return *m_model; }
    /// Several can be selected: Enter toggles a row and the list stays open.
    void setSeveral(bool on);
    void setSearchable(bool on);
    void setPlaceholder(const QString &text);
    /// Shown when nothing matches the search, and when there are no choices at all.
    void setEmptySentences(const QString &noMatch, const QString &nothing);
    /// Child names: NAME.search and NAME.list.
    void setNames(const QString &name, const QString &accessibleName);

    /// Opens below \a anchor with \a text already typed and the row of \a key as the current one.
    void open(QWidget *anchor, const QString &text, const QString &key);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void makeCurrent(int row);
    void move(int rows);
    void choose(const QModelIndex &index);
    void place();
    void fit(const QWidget *anchor);
    void showEmpty();

    ChoiceListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    TextLabel *m_empty;
    QString m_current; ///< key of the row that was the current one before the rows change
    QPointer<QWidget> m_anchor; ///< the field it was opened for
    QString m_noMatch;
    QString m_nothing;
    bool m_several = false;
};

} // namespace exportdesk

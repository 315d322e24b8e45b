// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/recentsearches.h"
#include "views/shared/searchsuggestions.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace exportdesk
{

class SearchField;
class SuggestionDelegate;

/// Helps while a search is typed: a list below the field with keys, values and their counts, and former searches. The
/// keyboard stays in the field: Up and Down select, Tab and Enter accept, Escape closes. Nothing is selected at first,
/// so that Enter searches for what was typed.
///
/// It lies in the window of the field and takes no focus. Object names: NAME.help, NAME.help.list, where NAME is that
/// of the field.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Belongs to the field. \a group: of the settings in which former searches are kept.
    SearchPopup(SearchField &field, const SearchHelp &help, const QString &group);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void place();
    bool handleKey(int key);
    void select(int row);
    void accept(int row);
    void keepSearch();

    SearchField &m_field;
    SearchHelp m_help;
    RecentSearches m_recent;
    QList<SearchSuggestion> m_suggestions;
    QListView *m_list;
    QStandardItemModel *m_model;
    SuggestionDelegate *m_delegate;
};

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace exportdesk
{

/// One row of a picker: its title, a second line, whether it can be selected.
struct Choice {
    QString key; ///< the id that is selected, never shown; empty: none, or a heading between checkable rows
    QString title;
    QString detail; ///< second line; the reason when it cannot be chosen
    QString search; ///< further words for the search
    bool enabled = true;
    bool checked = false; ///< only with checkable rows
    QString mark = {}; ///< a word of warning behind the title: "Draft"

    bool operator==(const Choice &) const = default;
};

/// The rows of a picker that match a search.
class ChoiceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString
        DetailRole, ///< QString
        MarkRole, ///< QString
    };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    /// All words must occur in title, detail, key or search words, whatever the letter case.
    void setText(const QString &text);
    /// Rows have a check box.
    void setCheckable(bool on) { m_checkable = on; }
    int total() const { return int(m_choices.size()); }
    /// Row of the choice among those that match, or -1.
    int rowOf(const QString &key) const;
    /// First row that can be chosen, from \a row on; -1 when there is none.
    int enabledFrom(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void filter();
    bool matches(const Choice &choice) const;

    QList<Choice> m_choices;
    QList<Choice> m_shown;
    QStringList m_words;
    bool m_checkable = false;
};

} // namespace exportdesk

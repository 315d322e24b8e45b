// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace exportdesk
{

class FieldTreeModel;

/// The fields that match a search, with the parents that lead to them.
///
/// All words must occur in the path, the title or the description, whatever the letter case.
class FieldFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role {
        MatchedRole = Qt::UserRole + 100, ///< bool: matches itself, is not only a parent of a match
        /// QVariantList of ints start, length, start, length, …: the search words in the label, not overlapping.
        MatchPositionsRole,
    };

    explicit FieldFilterModel(FieldTreeModel *source, QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool onlySelected() const { return m_onlySelected; }
    /// Shows only fields that the choice covers.
    void setOnlySelected(bool only);
    /// While all fields are exported, every one is shown checked, whatever is chosen.
    void setEverythingChecked(bool on) { m_everythingChecked = on; }
    /// Whether the filter hides anything.
    bool isActive() const { return m_onlySelected || !m_words.isEmpty(); }
    /// Number of fields that match themselves.
    int matchCount() const { return m_matchCount; }
    /// The first field that matches itself, for a jump to it.
    QModelIndex firstMatch() const;

    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void matchCountChanged(int count);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void refresh();
    void whenSelectionChanged();
    void evaluate();
    bool matches(const QString &folded) const;
    QVariantList positions(const QString &label) const;

    FieldTreeModel *m_source;
    QString m_text;
    QStringList m_words;
    bool m_onlySelected = false;
    bool m_everythingChecked = false;
    int m_matchCount = 0;
    QList<char> m_visible;
    QList<char> m_matched;
};

} // namespace exportdesk

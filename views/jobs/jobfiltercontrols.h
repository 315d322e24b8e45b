// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace exportdesk
{

class ChipBar;
class JobFilter;
class SearchField;
struct SavedView;
struct SearchTerm;

/// Chips and search of the Jobs page: they set the filter and show its counts.
class JobFilterControls final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    JobFilterControls(JobFilter &filter, ChipBar &chips, SearchField &search, QObject *parent);

    /// Shows the jobs that match this search, whatever was chosen before.
    void search(const QString &query);
    /// Shows what a saved view shows.
    void show(const SavedView &view);
    /// Writes into the view what is shown.
    void describe(SavedView &view) const;
    /// What is searched for, in words.
    QString words() const;
    /// Why the search is refused; empty: it is understood.
    QString problem() const;
    void retranslate();

Q_SIGNALS:
    /// Around each change of the filter by the operator.
    void aboutToFilter();
    void filtered();

private:
    void change(const std::function<void()> &how);
    QString problemOf(const SearchTerm &term) const;
    QString wanted() const;
    void updateCounts();

    JobFilter &m_filter;
    ChipBar &m_chips;
    SearchField &m_search;
};

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class ChipBar;
class JobFilter;
class SearchField;
struct SavedView;

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
    void retranslate();

private:
    void updateCounts();

    JobFilter &m_filter;
    ChipBar &m_chips;
    SearchField &m_search;
};

} // namespace exportdesk

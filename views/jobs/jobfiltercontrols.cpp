// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobfiltercontrols.h"

#include "models/jobs/jobfilter.h"
#include "models/jobs/jobquery.h"
#include "models/jobs/savedviews.h"
#include "views/shared/chipbar.h"
#include "views/shared/searchfield.h"

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString startedHereKey = u"started-here"_s;

const std::array<std::pair<JobFilter::Chip, QString>, jobChipCount> &jobChipKeys()
{
    static const std::array<std::pair<JobFilter::Chip, QString>, jobChipCount> keys{{
        {JobFilter::Chip::All, u"all"_s},
        {JobFilter::Chip::Running, u"running"_s},
        {JobFilter::Chip::Succeeded, u"succeeded"_s},
        {JobFilter::Chip::BatchFailed, u"batch-failed"_s},
        {JobFilter::Chip::Failed, u"failed"_s},
        {JobFilter::Chip::Cancelled, u"cancelled"_s},
        {JobFilter::Chip::StartedHere, startedHereKey},
    }};
    return keys;
}

QString jobChipWord(JobFilter::Chip chip)
{
    switch (chip) {
    case JobFilter::Chip::All:
        return JobFilterControls::tr("All");
    case JobFilter::Chip::Running:
        return JobFilterControls::tr("Running");
    case JobFilter::Chip::Succeeded:
        return JobFilterControls::tr("Succeeded");
    case JobFilter::Chip::BatchFailed:
        return JobFilterControls::tr("Batch failed", "filter");
    case JobFilter::Chip::Failed:
        return JobFilterControls::tr("Failed");
    case JobFilter::Chip::Cancelled:
        return JobFilterControls::tr("Cancelled");
    case JobFilter::Chip::StartedHere:
        return JobFilterControls::tr("Launched here");
    }
    return {};
}

} // namespace

JobFilterControls::JobFilterControls(JobFilter &filter, ChipBar &chips, SearchField &search, QObject *parent)
    : QObject(parent)
    , m_filter(filter)
    , m_chips(chips)
    , m_search(search)
{
    chips.addChip(u"all"_s, {});
    chips.addChip(u"running"_s, {}, Icon::StatusProcessing, Token::Run);
    chips.addChip(u"succeeded"_s, {}, Icon::StatusSucceeded, Token::Ok);
    chips.addChip(u"batch-failed"_s, {}, Icon::StatusBatchFailed, Token::Warn);
    chips.addChip(u"failed"_s, {}, Icon::StatusFailed, Token::Err);
    chips.addChip(u"cancelled"_s, {}, Icon::StatusCancelled, Token::Idle);
    chips.addAdditiveChip(startedHereKey, {}, Icon::StartedHere, Token::Text2);
    search.setKeys(jobQueryKeys(), [this](const SearchTerm &term) { return problemOf(term); });
    connect(&chips, &ChipBar::chosenChanged, this, [this](const QString &key) {
        change([this, &key] {
            for (const auto &[chip, name] : jobChipKeys()) {
                if (name == key)
                    m_filter.setChip(chip);
            }
        });
    });
    connect(&chips, &ChipBar::toggled, this,
            [this](const QString &, bool on) { change([this, on] { m_filter.setStartedHereOnly(on); }); });
    connect(&search, &SearchField::queryChanged, this, [this] { change([this] { m_filter.setSearch(wanted()); }); });
    connect(&filter, &JobFilter::countsChanged, this, &JobFilterControls::updateCounts);
}

void JobFilterControls::change(const std::function<void()> &how)
{
    Q_EMIT aboutToFilter();
    how();
    Q_EMIT filtered();
}

/// As the filter has read it, which knows the statuses that jobs have.
QString JobFilterControls::problemOf(const SearchTerm &term) const
{
    const QList<JobQuery::Token> tokens = parseJobQuery(SearchTerms::asTyped(term), 0).tokens;
    if (tokens.isEmpty())
        return {};
    for (const JobQuery::Token &read : m_filter.query().tokens) {
        if (read.key == tokens.first().key && read.value == tokens.first().value
            && read.excluded == tokens.first().excluded)
            return searchProblem(read);
    }
    return searchProblem(tokens.first());
}

/// While a key is typed it would often find nothing as a word, which looks as if there were no such jobs.
QString JobFilterControls::wanted() const
{
    const QString query = m_search.query();
    const QString settled = m_search.settledQuery();
    return query == settled || m_filter.findsAny(query) ? query : settled;
}

QString JobFilterControls::problem() const
{
    QStringList problems;
    for (const JobQuery::Token &token : m_filter.query().tokens) {
        if (!token.isUnderstood())
            problems += searchProblem(token);
    }
    problems.removeDuplicates();
    return problems.join(u'\n');
}

void JobFilterControls::search(const QString &query)
{
    m_chips.reset();
    m_search.setQuery(query);
}

void JobFilterControls::show(const SavedView &view)
{
    m_chips.choose(view.chip.isEmpty() ? u"all"_s : view.chip);
    m_chips.setOn(startedHereKey, view.startedHere);
    m_filter.setStartedHereOnly(view.startedHere);
    m_search.setQuery(view.search);
}

void JobFilterControls::describe(SavedView &view) const
{
    view.chip = m_chips.chosen();
    view.startedHere = m_chips.isOn(startedHereKey);
    view.search = m_search.query();
}

QString JobFilterControls::words() const
{
    QStringList words;
    if (m_filter.chip() != JobFilter::Chip::All)
        words.append(jobChipWord(m_filter.chip()));
    if (m_filter.startedHereOnly())
        words.append(jobChipWord(JobFilter::Chip::StartedHere));
    if (!m_filter.search().isEmpty())
        words.append(m_filter.search());
    return words.join(u" · "_s);
}

void JobFilterControls::retranslate()
{
    m_search.setPlaceholderText(tr("Search, or use status:failed"));
    m_search.setAccessibleName(tr("Search jobs"));
    m_chips.setAccessibleName(tr("Filter jobs"));
    for (const auto &[chip, key] : jobChipKeys())
        m_chips.setWord(key, jobChipWord(chip));
    updateCounts();
}

void JobFilterControls::updateCounts()
{
    for (const auto &[chip, key] : jobChipKeys())
        m_chips.setCount(key, m_filter.count(chip));
}

} // namespace exportdesk

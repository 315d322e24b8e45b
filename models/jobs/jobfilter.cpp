// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobfilter.h"

#include "models/jobs/failuregroups.h"
#include "models/jobs/jobtext.h"

#include <algorithm>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// What the search says of each distinct text, so that a row is judged by looking up numbers.
struct JobFilter::Prepared {
    enum Role { Dataset, Policy, Segments, ErrorCode, ErrorMessage, RoleCount };
    struct Text {
        quint64 words = 0; ///< bit per free word that occurs in it
        bool token = false; ///< fits the tokens of its role
        bool known = false;
    };
    std::array<std::vector<Text>, RoleCount> texts; ///< by number of the word
    std::array<quint64, 256> statusWords{}; ///< by JobStatus: free words in its name
    std::array<bool, 256> statusFits{};
    QByteArrayList plainWords; ///< the free words in UTF-8
    QHash<quint64, bool> causes; ///< by the numbers of code and message
};

namespace
{

constexpr qsizetype mostWords = 64;

quint64 wordsIn(const QStringList &words, const QString &folded)
{
    quint64 found = 0;
    for (qsizetype i = 0; i < std::min(words.size(), mostWords); ++i) {
        if (folded.contains(words[i]))
            found |= quint64(1) << i;
    }
    return found;
}

quint64 wordsIn(const QByteArrayList &words, std::string_view lowered)
{
    quint64 found = 0;
    for (qsizetype i = 0; i < std::min(words.size(), mostWords); ++i) {
        if (lowered.find(std::string_view(words[i].constData(), size_t(words[i].size()))) != std::string_view::npos)
            found |= quint64(1) << i;
    }
    return found;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

struct Lowered {
    std::array<char, longestMessage> text;
    size_t size = 0;

    std::string_view view() const { return {text.data(), size}; }
};

/// Nothing when folding the text takes more than lower case, or when it is too long.
std::optional<Lowered> lowerAscii(const QString &text)
{
    if (text.size() > longestMessage)
        return {};
    std::optional<Lowered> lowered(std::in_place);
    lowered->size = size_t(text.size());
    char16_t all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        all |= c;
        lowered->text[size_t(i)] = lower(char(c));
    }
    return all < 0x80 ? lowered : std::nullopt;
}

/// Whether every job that \a now finds was found by \a before.
bool asksForMore(const JobQuery &before, const JobQuery &now)
{
    if (before.sinceMs != now.sinceMs || before.untilMs != now.untilMs)
        return false; // days begin and end: seldom, and not worth the thought
    JobQuery same = now;
    same.words = before.words;
    same.tokens = before.tokens;
    return same == before && std::all_of(before.words.begin(), before.words.end(), [&now](const QString &word) {
               return std::any_of(now.words.begin(), now.words.end(),
                                  [&word](const QString &other) { return other.contains(word); });
           });
}

} // namespace

JobFilter::JobFilter(ExportJobsModel &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_prepared(std::make_unique<Prepared>())
{
    prepare();
    connect(&jobs, &ExportJobsModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { whenRowsInserted(first, last); });
    connect(&jobs, &ExportJobsModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { whenRowsRemoved(first, last); });
    connect(&jobs, &ExportJobsModel::modelReset, this, [this] {
        prepare();
        judgeAll(false);
        tellCountsSoon();
    });
    connect(&jobs, &ExportJobsModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { whenDataChanged(from.row(), to.row()); });
    judgeAll(false);
    tellCounts();
}

JobFilter::~JobFilter() = default;

void JobFilter::setChip(Chip chip)
{
    if (chip == Chip::StartedHere || chip == m_chip)
        return;
    m_chip = chip;
    announce();
}

void JobFilter::setStartedHereOnly(bool on)
{
    if (std::exchange(m_startedHereOnly, on) == on)
        return;
    announce();
}

void JobFilter::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    const JobQuery query = parseJobQuery(text, m_jobs.nowMs());
    if (query == m_query)
        return;
    const bool narrower = asksForMore(m_query, query);
    m_query = query;
    prepare();
    announce(narrower);
}

void JobFilter::setOnlyIds(const QSet<QString> &ids)
{
    QSet<JobKey> keys;
    for (const QString &id : ids)
        keys.insert(JobKey::of(id));
    if (std::exchange(m_onlyIds, keys) == keys)
        return;
    announce();
}

void JobFilter::clear()
{
    if (!isActive())
        return;
    m_chip = Chip::All;
    m_startedHereOnly = false;
    m_search.clear();
    m_query = {};
    m_onlyIds.clear();
    prepare();
    announce();
}

/// Rows are judged once, for whoever shows them and for the counts.
void JobFilter::announce(bool narrower)
{
    judgeAll(narrower);
    m_announcing = true;
    Q_EMIT changed();
    m_announcing = false;
    tellCounts();
}

void JobFilter::whenDataChanged(int first, int last)
{
    // Names or the language may be others now: what was prepared from them no longer holds.
    const bool all = first == 0 && last == m_jobs.rowCount() - 1 && !m_query.isEmpty();
    if (all)
        prepare();
    judgeRows(first, last);
    if (all)
        Q_EMIT changed();
    tellCountsSoon();
}

bool JobFilter::isActive() const
{
    return m_chip != Chip::All || m_startedHereOnly || !m_query.isEmpty() || !m_onlyIds.isEmpty();
}

bool JobFilter::accepts(int sourceRow) const
{
    if (m_announcing)
        return acceptsVerdict(m_verdicts[size_t(sourceRow)]);
    return inChip(sourceRow, m_chip) && (!m_startedHereOnly || inChip(sourceRow, Chip::StartedHere))
        && matchesSearch(sourceRow);
}

bool JobFilter::inChip(int sourceRow, Chip chip) const
{
    const JobRow *row = m_jobs.compactRow(sourceRow);
    switch (chip) {
    case Chip::All:
        return true;
    case Chip::Running:
        return row ? !isTerminal(row->status) && row->onPlatform
                   : m_jobs.launchAt(sourceRow)->state != LaunchRow::State::Rejected;
    case Chip::Succeeded:
        return row && row->status == JobStatus::Succeeded;
    case Chip::Failed:
        return row ? row->status == JobStatus::Failed : m_jobs.launchAt(sourceRow)->state == LaunchRow::State::Rejected;
    case Chip::Cancelled:
        return row && row->status == JobStatus::Cancelled;
    case Chip::StartedHere:
        return !row || row->startedHere;
    }
    return true;
}

void JobFilter::prepare()
{
    *m_prepared = Prepared();
    for (const QString &word : std::as_const(m_query.words))
        m_prepared->plainWords.append(word.toUtf8());
    for (int number = 0; number <= int(JobStatus::Unknown); ++number) {
        const auto status = JobStatus(number);
        const QString word = foldForSearch(wordOfJobStatus(status));
        const QString shown = foldForSearch(jobText::status(status, {}));
        const bool running = !isTerminal(status) && containsAny(m_query.statuses, u"running"_s);
        m_prepared->statusWords[size_t(number)] = wordsIn(m_query.words, word + u'\n' + shown);
        m_prepared->statusFits[size_t(number)]
            = m_query.statuses.isEmpty() || running
            || std::any_of(m_query.statuses.begin(), m_query.statuses.end(), [&](const QString &asked) {
                   return (!word.isEmpty() && word.startsWith(asked)) || shown.startsWith(asked);
               });
    }
}

/// The verdict on one distinct text, made when it is first met.
void JobFilter::judge(int role, quint32 number) const
{
    auto &texts = m_prepared->texts[size_t(role)];
    if (texts.size() <= number)
        texts.resize(m_jobs.words().size());
    Prepared::Text &text = texts[number];
    const QString &wire = m_jobs.words().at(number);
    // Messages may be as many as jobs: plain ones are not folded on the heap.
    if (role == Prepared::ErrorMessage && m_query.errors.isEmpty()) {
        if (const auto plain = lowerAscii(wire)) {
            text = {wordsIn(m_prepared->plainWords, plain->view()), false, true};
            return;
        }
    }
    QString folded = foldForSearch(wire);
    const QStringList *asked = nullptr;
    switch (Prepared::Role(role)) {
    case Prepared::Dataset:
        folded += u'\n' + foldForSearch(m_jobs.datasetName(wire));
        asked = &m_query.datasets;
        break;
    case Prepared::Policy:
        folded += u'\n' + foldForSearch(m_jobs.mergePolicyName(wire));
        asked = &m_query.policies;
        break;
    case Prepared::Segments:
        for (const QString &id : wire.split(u'\n', Qt::SkipEmptyParts))
            folded += u'\n' + foldForSearch(m_jobs.segmentName(id));
        asked = &m_query.segments;
        break;
    case Prepared::ErrorCode:
        folded += u'\n' + (wire.isEmpty() ? QString() : foldForSearch(jobText::shortError(wire, {})));
        asked = &m_query.errors;
        break;
    case Prepared::ErrorMessage:
        asked = &m_query.errors;
        break;
    case Prepared::RoleCount:
        break;
    }
    text.words = wordsIn(m_query.words, folded);
    text.token = asked && containsAny(*asked, folded);
    text.known = true;
}

bool JobFilter::matchesSearch(int sourceRow) const
{
    const JobRow *row = m_jobs.compactRow(sourceRow);
    if (!m_onlyIds.isEmpty() && (!row || !m_onlyIds.contains(row->key)))
        return false;
    if (m_query.isEmpty())
        return true;
    return row ? matchesSearch(*row) : matchesSearch(*m_jobs.launchAt(sourceRow));
}

bool JobFilter::matchesSearch(const JobRow &row) const
{
    const auto text = [this](int role, quint32 number) -> const Prepared::Text & {
        const auto &texts = m_prepared->texts[size_t(role)];
        if (texts.size() <= number || !texts[number].known)
            judge(role, number);
        return texts[number];
    };
    if (!matchesNumbers(row.createdMs, row.startedHere, row.key))
        return false;
    if (!m_prepared->statusFits[size_t(row.status)]
        && !(row.status == JobStatus::Unknown
             && containsAny(m_query.statuses, foldForSearch(m_jobs.words().at(row.statusWord)))))
        return false;
    if (!m_query.datasets.isEmpty() && !text(Prepared::Dataset, row.dataset).token)
        return false;
    if (!m_query.policies.isEmpty() && !text(Prepared::Policy, row.mergePolicy).token)
        return false;
    if (!m_query.segments.isEmpty() && !text(Prepared::Segments, row.segments).token)
        return false;
    if (!m_query.errors.isEmpty()
        && (!row.errorCount
            || (!text(Prepared::ErrorCode, row.errorCode).token
                && !text(Prepared::ErrorMessage, row.errorMessage).token)))
        return false;
    if (!m_query.causes.isEmpty() && !matchesCause(row))
        return false;
    if ((!m_query.notes.isEmpty() || m_query.acknowledged || m_query.batchFailed) && !matchesMark(row))
        return false;
    if ((m_query.longerThanMs || m_query.shorterThanMs) && !matchesDuration(row))
        return false;
    const qsizetype count = std::min(m_query.words.size(), mostWords);
    if (count == 0)
        return true;
    const quint64 all = count == mostWords ? ~quint64(0) : (quint64(1) << count) - 1;
    quint64 found = m_prepared->statusWords[size_t(row.status)] | text(Prepared::Dataset, row.dataset).words
        | text(Prepared::Policy, row.mergePolicy).words | text(Prepared::Segments, row.segments).words;
    if (row.errorCount)
        found |= text(Prepared::ErrorCode, row.errorCode).words | text(Prepared::ErrorMessage, row.errorMessage).words;
    if (found == all)
        return true;
    // Only what no shared text has is looked for in the row's own texts.
    return (found | wordsInOwnTexts(row)) == all;
}

bool JobFilter::matchesCause(const JobRow &row) const
{
    if (row.status != JobStatus::Failed)
        return false;
    const quint64 numbers = (quint64(row.errorCode) << 32) | row.errorMessage;
    auto known = m_prepared->causes.constFind(numbers);
    if (known == m_prepared->causes.constEnd()) {
        const QString code = m_jobs.words().at(row.errorCode);
        const QString cause = foldForSearch(failureCause(code, m_jobs.words().at(row.errorMessage)));
        const bool fits = m_query.causes.contains(cause) || m_query.causes.contains(foldForSearch(code));
        known = m_prepared->causes.insert(numbers, fits);
    }
    return *known;
}

/// The free words in id, batch and note, which no two rows share; these are plain ASCII but for odd ones.
quint64 JobFilter::wordsInOwnTexts(const JobRow &row) const
{
    const auto isPlain = [](char c) { return c >= 0; };
    if (const JobMark mark = m_jobs.markOf(row.key); !mark.note.isEmpty())
        return wordsIn(m_query.words, foldForSearch(row.key.id() + u'\n' + row.batch.text() + u'\n' + mark.note));
    const QByteArrayView batch = row.batch.view();
    if (!row.key.text.isEmpty() || !std::all_of(batch.begin(), batch.end(), isPlain))
        return wordsIn(m_query.words, foldForSearch(row.key.id() + u'\n' + row.batch.text()));
    std::array<char, 128> text;
    char *end = std::to_chars(text.data(), text.data() + 24, row.key.number).ptr;
    *end++ = '\n';
    for (qsizetype i = 0; i < batch.size() && end < text.data() + text.size(); ++i)
        *end++ = lower(batch[i]);
    return wordsIn(m_prepared->plainWords, std::string_view(text.data(), size_t(end - text.data())));
}

} // namespace exportdesk

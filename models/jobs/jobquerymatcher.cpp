// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobquerymatcher.h"

#include "models/jobs/failuregroups.h"
#include "models/jobs/jobnames.h"
#include "models/jobs/jobtext.h"
#include "models/jobs/knownjobs.h"
#include "models/jobs/markedjobs.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The result of the search for each distinct text: a row is matched by looking up numbers.
struct JobQueryMatcher::Prepared {
    enum Role { Dataset, Policy, Segments, ErrorCode, ErrorMessage, RoleCount };
    std::array<std::vector<TextMatch>, RoleCount> texts; ///< by number of the word
    std::array<quint64, 256> statusWords{}; ///< by statusNumber(): free words in its name
    std::array<bool, 256> statusMatches{};
    QByteArrayList plainWords; ///< the free words in UTF-8
    QHash<quint64, bool> causes; ///< by the numbers of code and message
};

namespace
{

constexpr qsizetype mostWords = 64;

/// A job that succeeded while its batch failed has a status of its own, which is none of JobStatus.
constexpr size_t batchFailedNumber = 255;

size_t statusNumber(const JobRow &row, const MarkedJobs &marks)
{
    return row.status == JobStatus::Succeeded && marks.isBatchFailed(row.key) ? batchFailedNumber : size_t(row.status);
}

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

} // namespace

JobQueryMatcher::JobQueryMatcher(const KnownJobs &jobs, const MarkedJobs &marks, const JobNames &names)
    : m_jobs(jobs)
    , m_marks(marks)
    , m_names(names)
    , m_prepared(std::make_unique<Prepared>())
{
    prepare();
}

JobQueryMatcher::~JobQueryMatcher() = default;

void JobQueryMatcher::setQuery(const JobQuery &query)
{
    m_query = query;
    m_isRefused = query.isRefused();
    m_excluded.clear();
    for (const JobQuery &one : query.excluded)
        m_excluded.emplace_back(std::make_unique<JobQueryMatcher>(m_jobs, m_marks, m_names))->setQuery(one);
    prepare();
}

void JobQueryMatcher::moveBounds(const JobQuery &query)
{
    m_query.sinceMs = query.sinceMs;
    m_query.untilMs = query.untilMs;
    for (size_t i = 0; i < std::min(m_excluded.size(), query.excluded.size()); ++i)
        m_excluded[i]->moveBounds(query.excluded[i]);
}

void JobQueryMatcher::textsChanged()
{
    prepare();
    for (const auto &one : m_excluded)
        one->textsChanged();
}

bool JobQueryMatcher::dependsOnTime() const
{
    return dependsOnDuration()
        || std::any_of(m_excluded.begin(), m_excluded.end(), [](const auto &one) { return one->dependsOnTime(); });
}

template <typename Row>
bool JobQueryMatcher::isExcluded(const Row &row) const
{
    return std::any_of(m_excluded.begin(), m_excluded.end(), [&row](const auto &one) { return one->matches(row); });
}

void JobQueryMatcher::prepare()
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
        m_prepared->statusMatches[size_t(number)]
            = m_query.statuses.isEmpty() || running
            || std::any_of(m_query.statuses.begin(), m_query.statuses.end(), [&](const QString &asked) {
                   return (!word.isEmpty() && word.startsWith(asked)) || shown.startsWith(asked);
               });
    }
    const QString whole = foldForSearch(jobText::batchFailed());
    m_prepared->statusWords[batchFailedNumber] = wordsIn(m_query.words, whole + u"\nsucceeded, batch failed"_s);
    // "succ" means jobs whose data has arrived.
    m_prepared->statusMatches[batchFailedNumber]
        = m_query.statuses.isEmpty()
        || std::any_of(m_query.statuses.begin(), m_query.statuses.end(), [&whole](const QString &asked) {
               return u"batch failed"_s.startsWith(asked) || asked == whole || asked == "succeeded, batch failed"_L1;
           });
}

void JobQueryMatcher::compareText(int role, quint32 number) const
{
    auto &texts = m_prepared->texts[size_t(role)];
    if (texts.size() <= number)
        texts.resize(m_jobs.words().size());
    TextMatch &text = texts[number];
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
        folded += u'\n' + foldForSearch(m_names.dataset(wire));
        asked = &m_query.datasets;
        break;
    case Prepared::Policy:
        folded += u'\n' + foldForSearch(m_names.mergePolicy(wire));
        asked = &m_query.policies;
        break;
    case Prepared::Segments:
        for (const QString &id : wire.split(u'\n', Qt::SkipEmptyParts))
            folded += u'\n' + foldForSearch(m_names.segment(id));
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

const JobQueryMatcher::TextMatch &JobQueryMatcher::textMatch(int role, quint32 number) const
{
    const auto &texts = m_prepared->texts[size_t(role)];
    if (texts.size() <= number || !texts[number].known)
        compareText(role, number);
    return texts[number];
}

bool JobQueryMatcher::matches(const JobRow &row) const
{
    return m_query.isEmpty() || (!m_isRefused && matchesTokens(row) && matchesWords(row) && !isExcluded(row));
}

bool JobQueryMatcher::matchesTokens(const JobRow &row) const
{
    if (!matchesNumbers(row.createdMs, row.startedHere, row.key))
        return false;
    if (!m_prepared->statusMatches[statusNumber(row, m_marks)]
        && !(row.status == JobStatus::Unknown
             && containsAny(m_query.statuses, foldForSearch(m_jobs.words().at(row.statusWord)))))
        return false;
    if (!m_query.datasets.isEmpty() && !textMatch(Prepared::Dataset, row.dataset).token)
        return false;
    if (!m_query.policies.isEmpty() && !textMatch(Prepared::Policy, row.mergePolicy).token)
        return false;
    if (!m_query.segments.isEmpty() && !textMatch(Prepared::Segments, row.segments).token)
        return false;
    if (!m_query.errors.isEmpty()
        && (!row.errorCount
            || (!textMatch(Prepared::ErrorCode, row.errorCode).token
                && !textMatch(Prepared::ErrorMessage, row.errorMessage).token)))
        return false;
    if (!m_query.causes.isEmpty() && !matchesCause(row))
        return false;
    if ((!m_query.notes.isEmpty() || m_query.acknowledged || m_query.batchFailed) && !matchesMark(row))
        return false;
    return !dependsOnDuration() || matchesDuration(row);
}

bool JobQueryMatcher::matchesWords(const JobRow &row) const
{
    const qsizetype count = std::min(m_query.words.size(), mostWords);
    if (count == 0)
        return true;
    const quint64 all = count == mostWords ? ~quint64(0) : (quint64(1) << count) - 1;
    quint64 found = m_prepared->statusWords[statusNumber(row, m_marks)]
        | textMatch(Prepared::Dataset, row.dataset).words | textMatch(Prepared::Policy, row.mergePolicy).words
        | textMatch(Prepared::Segments, row.segments).words;
    if (row.errorCount)
        found |= textMatch(Prepared::ErrorCode, row.errorCode).words
            | textMatch(Prepared::ErrorMessage, row.errorMessage).words;
    if (found == all)
        return true;
    // Only words that no shared text contains are searched in the row's own texts.
    return (found | wordsInOwnTexts(row)) == all;
}

bool JobQueryMatcher::matchesCause(const JobRow &row) const
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

/// The free words in id, batch and note, which no two rows share. Nearly all of these texts are plain ASCII.
quint64 JobQueryMatcher::wordsInOwnTexts(const JobRow &row) const
{
    const auto isPlain = [](char c) { return c >= 0; };
    if (const JobMark mark = m_marks.of(row.key); !mark.note.isEmpty())
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

bool JobQueryMatcher::matchesMark(const JobRow &row) const
{
    const JobMark mark = m_marks.of(row.key);
    const bool batchFailed = row.status == JobStatus::Succeeded && mark.batchFailed;
    if (m_query.acknowledged
        && ((row.status != JobStatus::Failed && !batchFailed) || mark.acknowledged != *m_query.acknowledged))
        return false;
    if (m_query.batchFailed && !batchFailed)
        return false;
    return m_query.notes.isEmpty() || containsAny(m_query.notes, foldForSearch(mark.note));
}

bool JobQueryMatcher::matches(const LaunchRow &launch) const
{
    if (m_query.isEmpty())
        return true;
    if (m_isRefused || isExcluded(launch) || !m_query.statuses.isEmpty() || !m_query.errors.isEmpty()
        || !m_query.causes.isEmpty() || !m_query.notes.isEmpty() || m_query.acknowledged || m_query.batchFailed
        || m_query.longerThanMs || m_query.shorterThanMs
        || !matchesNumbers(launch.startedMs, true, JobKey::of(launch.jobId)))
        return false;
    const QString dataset = foldForSearch(launch.datasetId + u'\n' + m_names.dataset(launch.datasetId));
    const QString policy = foldForSearch(launch.mergePolicyId + u'\n' + m_names.mergePolicy(launch.mergePolicyId));
    QString segments;
    for (const QString &id : launch.segmentIds)
        segments += foldForSearch(id + u'\n' + m_names.segment(id)) + u'\n';
    const auto fits
        = [](const QStringList &asked, const QString &folded) { return asked.isEmpty() || containsAny(asked, folded); };
    if (!fits(m_query.datasets, dataset) || !fits(m_query.policies, policy) || !fits(m_query.segments, segments))
        return false;
    const QString all = dataset + u'\n' + policy + u'\n' + segments + u'\n' + foldForSearch(launch.note) + u'\n'
        + foldForSearch(jobText::launchState(launch.state));
    return std::all_of(m_query.words.begin(), m_query.words.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

bool JobQueryMatcher::matchesNumbers(qint64 createdMs, bool startedHere, const JobKey &key) const
{
    if (m_query.sinceMs && (createdMs < 0 || createdMs < *m_query.sinceMs))
        return false;
    if (m_query.untilMs && (createdMs < 0 || createdMs >= *m_query.untilMs))
        return false;
    if (m_query.mine && *m_query.mine != startedHere)
        return false;
    return matchesId(key);
}

bool JobQueryMatcher::matchesId(const JobKey &key) const
{
    const bool isNumber = key.text.isEmpty() && key.number >= 0;
    if (m_query.idBounds != NumberRange() && (!isNumber || !m_query.idBounds.contains(key.number)))
        return false;
    if (m_query.ids.isEmpty() && m_query.idRanges.empty())
        return true;
    const bool isInRange = isNumber
        && std::any_of(m_query.idRanges.begin(), m_query.idRanges.end(),
                       [&key](const NumberRange &range) { return range.contains(key.number); });
    return isInRange || containsAny(m_query.ids, foldForSearch(key.id()));
}

bool JobQueryMatcher::matchesDuration(const JobRow &row) const
{
    const qint64 elapsed = isTerminal(row.status) ? row.total.durationMs()
        : row.createdMs >= 0                      ? std::max<qint64>(0, m_jobs.nowMs() - row.createdMs)
                                                  : -1;
    return elapsed >= 0 && (!m_query.longerThanMs || elapsed > *m_query.longerThanMs)
        && (!m_query.shorterThanMs || elapsed < *m_query.shorterThanMs);
}

bool isNarrower(const JobQuery &now, const JobQuery &before)
{
    if (before.isRefused() || before.sinceMs != now.sinceMs || before.untilMs != now.untilMs)
        return false; // seldom, and not worth comparing days
    JobQuery same = now;
    same.words = before.words;
    same.tokens = before.tokens;
    return same == before && std::all_of(before.words.begin(), before.words.end(), [&now](const QString &word) {
               return std::any_of(now.words.begin(), now.words.end(),
                                  [&word](const QString &other) { return other.contains(word); });
           });
}

} // namespace exportdesk

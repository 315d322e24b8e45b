// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/joblisting.h"

#include "app/exportdeskctl/jobjson.h"
#include "models/jobs/jobquerymatcher.h"
#include "models/platform/deliver.h"
#include "models/platform/platformkey.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int listedPage = 1000;
/// With a search nobody knows where its last match is.
constexpr qint64 searchedAtMost = 20'000;

} // namespace

/// What a search compares; the whole history in rows.
struct JobListing::Search {
    Search(Store &store, const Clock &clock, const Connection &connection)
        : known(clock)
        , merger(known)
        , marks(store, known, marked, platformKey(connection), connection.sandbox)
        , matcher(known, marked, names)
    {
    }

    KnownJobs known;
    JobMerger merger;
    MarkedJobs marked;
    JobMarks marks;
    JobNames names;
    JobQueryMatcher matcher;
};

JobListing::JobListing(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
}

JobListing::~JobListing() = default;

void JobListing::start()
{
    const auto wanted = opening().connection();
    if (const auto *error = std::get_if<CommandError>(&wanted))
        return fail(*error);
    const Connection &connection = std::get<Connection>(wanted);
    m_connection = connection;
    for (const JobQuery::Token &token : query().tokens)
        if (!token.isUnderstood())
            return fail({ExitCode::Usage, u"search"_s, searchProblem(token)});
    m_history = std::make_unique<JobHistory>(opening().store(), platformKey(connection), connection.sandbox);
    connect(m_history.get(), &JobHistory::failed, this, [this](const StoreError &error) { fail(commandError(error)); });
    m_options.refreshes ? readPlatform() : readHistory();
}

void JobListing::readHistory()
{
    m_options.search.isEmpty() ? readNewest() : search();
}

void JobListing::readPlatform()
{
    m_isFromPlatform = true;
    output().progress(tr("Reading the jobs of the platform…"));
    opening().openWorkspace([this](Workspace &workspace) { readPage(workspace, {}); },
                            [this](const CommandError &error) { fallBack(error); });
}

void JobListing::readPage(Workspace &workspace, const QString &cursor)
{
    const ExportJobCalls calls(workspace.client());
    const qint64 wanted = m_options.search.isEmpty() ? m_options.limit : searchedAtMost;
    ExportJobCalls::ListOptions page;
    page.limit = int(std::min<qint64>(listedPage, wanted - m_read));
    page.cursor = cursor;
    deliver(calls.listRaw(page), this, [this, &workspace, wanted](const Outcome<PlatformReply> &outcome) {
        if (!outcome)
            return fallBack(commandError(outcome.failure()));
        auto rows = exportJobReader::readRows(outcome.value().body);
        if (!rows)
            return fallBack(commandError(rows.failure()));
        const auto jobs = std::make_shared<const SeenJobs>(rows.take());
        m_history->keep(jobs);
        m_read += jobs->size();
        if (jobs->next.isEmpty() || jobs->size() == 0 || m_read >= wanted)
            readHistory();
        else
            readPage(workspace, jobs->next);
    });
}

void JobListing::readNewest()
{
    deliver(m_history->newest(int(m_options.limit)), this, [this](const StoreOutcome<QList<ExportJob>> &jobs) {
        if (!jobs)
            return fail(commandError(jobs.error()));
        showIfEnough(jobs.value());
    });
}

JobQuery JobListing::query() const
{
    return parseJobQuery(m_options.search, opening().clock().nowMs());
}

void JobListing::search()
{
    m_search = std::make_unique<Search>(opening().store(), opening().clock(), m_connection);
    m_search->matcher.setQuery(query());
    connect(m_history.get(), &JobHistory::loaded, this, [this] {
        disconnect(m_history.get(), &JobHistory::loaded, this, nullptr);
        QTimer::singleShot(0, this, &JobListing::findMatches); // marks arrive in the same turn
    });
    m_search->marks.load();
    m_history->loadInto(m_search->merger);
}

void JobListing::findMatches()
{
    std::vector<std::pair<qint64, QString>> found;
    for (int i = 0; i < m_search->known.count(); ++i) {
        const JobRow &row = m_search->known.at(i);
        if (m_search->matcher.matches(row))
            found.emplace_back(row.createdMs, row.key.id());
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList ids;
    for (size_t i = 0; i < found.size() && qint64(i) < m_options.limit; ++i)
        ids.append(found[i].second);
    deliver(m_history->findAll(ids), this, [this](const QList<ExportJob> &jobs) { showIfEnough(jobs); });
}

void JobListing::showIfEnough(const QList<ExportJob> &jobs)
{
    const bool haveEnded
        = std::all_of(jobs.begin(), jobs.end(), [](const ExportJob &job) { return isTerminal(job.status); });
    if (m_isFromPlatform || (jobs.size() >= m_options.limit && haveEnded))
        return show(jobs);
    m_remembered = jobs;
    readPlatform();
}

void JobListing::fallBack(const CommandError &error)
{
    if (m_remembered.isEmpty())
        return fail(error);
    output().note(error.text);
    m_isFromPlatform = false;
    show(m_remembered);
}

void JobListing::show(const QList<ExportJob> &jobs)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const ExportJob &job : jobs) {
        array.append(jobObject(job));
        rows.append(jobCells(job, opening().clock().nowMs()));
    }
    output().document(QJsonObject{{"jobs"_L1, array}, {"from"_L1, m_isFromPlatform ? u"platform"_s : u"history"_s}});
    output().table(jobHeadings(), rows);
    if (!m_isFromPlatform && m_remembered.isEmpty() && !output().isJson())
        output().note(tr("From the local history; --refresh queries the platform."));
    finish();
}

} // namespace exportdesk

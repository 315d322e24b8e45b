// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/rejectedfields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool namesPath(const QString &text, const QString &path)
{
    const QRegularExpression whole(uR"x((?<![\w.@:-])%1(?![\w@:-]|\.\w))x"_s.arg(QRegularExpression::escape(path)));
    return whole.match(text).hasMatch();
}

/// Each list of fields that the request has.
template <class Change>
void forEachList(ExportRequest &request, Change change)
{
    if (request.fields)
        change(*request.fields);
    if (request.events && request.events->fields)
        change(*request.events->fields);
}

void addUnknown(const std::optional<QStringList> &paths, const FieldTree &tree, QStringList &to)
{
    if (!paths || tree.isEmpty())
        return;
    for (const QString &path : *paths) {
        if (tree.match(path) == FieldTree::Match::Unknown)
            to.append(path);
    }
}

} // namespace

QList<RejectedField> rejectedFields(const ExportRequest &request, const QString &errors, const FieldTree &profile,
                                    const FieldTree &event)
{
    QStringList asked = request.fields.value_or(QStringList());
    if (request.events)
        asked += request.events->fields.value_or(QStringList());
    QStringList paths;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(paths),
                 [&errors](const QString &path) { return !path.isEmpty() && namesPath(errors, path); });
    if (paths.isEmpty()) {
        addUnknown(request.fields, profile, paths);
        if (request.events)
            addUnknown(request.events->fields, event, paths);
    }
    paths.removeDuplicates();
    QList<RejectedField> all;
    for (const QString &path : std::as_const(paths)) {
        const bool isEvent = !request.fields.value_or(QStringList()).contains(path);
        const FieldTree &tree = isEvent ? event : profile;
        const bool isUnknown = !tree.isEmpty() && tree.match(path) == FieldTree::Match::Unknown;
        all.append({path, isUnknown ? tree.nearest(path) : QString()});
    }
    return all;
}

std::optional<ExportRequest> withoutFields(ExportRequest request, const QList<RejectedField> &fields)
{
    bool isEmpty = false;
    forEachList(request, [&](QStringList &paths) {
        for (const RejectedField &field : fields)
            paths.removeAll(field.path);
        isEmpty |= paths.isEmpty();
    });
    return isEmpty ? std::nullopt : std::optional(request);
}

std::optional<ExportRequest> withNearestFields(ExportRequest request, const QList<RejectedField> &fields)
{
    if (std::any_of(fields.begin(), fields.end(), [](const RejectedField &field) { return field.nearest.isEmpty(); }))
        return {};
    forEachList(request, [&fields](QStringList &paths) {
        for (const RejectedField &field : fields)
            std::replace(paths.begin(), paths.end(), field.path, field.nearest);
        paths.removeDuplicates();
    });
    return request;
}

} // namespace exportdesk

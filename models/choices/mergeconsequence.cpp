// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/mergeconsequence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("MergeConsequence", text, nullptr, n);
}

} // namespace

bool isNamedDefault(const QString &name)
{
    static const QRegularExpression word(u"\\b(default|standard)(?!\\p{L})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(name).hasMatch();
}

bool isByPrecedence(const MergePolicy &policy)
{
    return policy.mergeType.compare("dataSetPrecedence"_L1, Qt::CaseInsensitive) == 0;
}

MergeConsequence mergeConsequence(const MergePolicy &policy, const QList<ProfileSource> &sources)
{
    MergeConsequence consequence;
    consequence.byPrecedence = isByPrecedence(policy);
    const bool knownType = consequence.byPrecedence || policy.mergeType.isEmpty()
        || policy.mergeType.compare("timestampOrdered"_L1, Qt::CaseInsensitive) == 0;
    consequence.unknown = !knownType || (consequence.byPrecedence && policy.orderUnknown);
    consequence.stitched = policy.graph.compare("pdg"_L1, Qt::CaseInsensitive) == 0;
    consequence.known = int(sources.size());
    if (consequence.unknown)
        return consequence;
    for (const ProfileSource &source : sources) {
        if (consequence.byPrecedence && !policy.order.contains(source.id))
            consequence.dropped.append(source.name.isEmpty() ? source.id : source.name);
        else
            ++consequence.taking;
    }
    return consequence;
}

QString mergeConsequenceText(const MergeConsequence &consequence)
{
    if (consequence.unknown) {
        return translated(QT_TRANSLATE_NOOP(
            "MergeConsequence",
            "It is unknown which profile datasets are used: the policy could not be read completely."));
    }
    if (!consequence.byPrecedence) {
        return consequence.known > 0
            ? translated(QT_TRANSLATE_N_NOOP(
                             "MergeConsequence",
                             "All %Ln profile datasets are used; where they differ, the most recent value wins."),
                         consequence.known)
            : translated(QT_TRANSLATE_NOOP(
                "MergeConsequence", "All profile datasets are used; where they differ, the most recent value wins."));
    }
    if (consequence.known == 0) {
        return translated(QT_TRANSLATE_NOOP(
            "MergeConsequence", "Only the datasets listed in the policy are used; all others are excluded."));
    }
    if (consequence.dropped.isEmpty()) {
        return translated(
            QT_TRANSLATE_N_NOOP("MergeConsequence",
                                "All %Ln profile datasets are used, in the order of precedence set by the policy."),
            consequence.known);
    }
    return translated(QT_TRANSLATE_N_NOOP("MergeConsequence", "Profile datasets used: %1 of %Ln. Excluded: %2."),
                      consequence.known)
        .arg(QLocale().toString(consequence.taking), QLocale().createSeparatedList(consequence.dropped));
}

QString mergeTypeText(const QString &mergeType)
{
    if (mergeType == "timestampOrdered"_L1)
        return translated(QT_TRANSLATE_NOOP("MergeConsequence", "Timestamp ordered"));
    if (mergeType == "dataSetPrecedence"_L1)
        return translated(QT_TRANSLATE_NOOP("MergeConsequence", "Dataset precedence"));
    return mergeType;
}

QString identityGraphText(const QString &graph)
{
    if (graph == "pdg"_L1)
        return translated(QT_TRANSLATE_NOOP("MergeConsequence", "Private graph"));
    if (graph == "none"_L1)
        return translated(QT_TRANSLATE_NOOP("MergeConsequence", "No identity graph"));
    return graph;
}

} // namespace exportdesk

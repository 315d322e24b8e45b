// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/savedviews.h"

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString savedViewsGroup(const QString &connectionId)
{
    return u"savedViews/"_s + QString::fromLatin1(QUrl::toPercentEncoding(connectionId)); // an id may hold slashes
}

} // namespace

SavedViews::SavedViews(QSettings &settings, const QString &connectionId, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_group(savedViewsGroup(connectionId))
{
    const int count = m_settings.beginReadArray(m_group);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        SavedView view;
        view.name = m_settings.value(u"name"_s).toString();
        view.chip = m_settings.value(u"chip"_s).toString();
        view.startedHere = m_settings.value(u"startedHere"_s).toBool();
        view.search = m_settings.value(u"search"_s).toString();
        view.columns = m_settings.value(u"columns"_s).toStringList();
        view.sortKey = m_settings.value(u"sort"_s).toString();
        view.descending = m_settings.value(u"descending"_s).toBool();
        if (!view.name.isEmpty() && indexOf(view.name) < 0)
            m_views.append(view);
    }
    m_settings.endArray();
}

void SavedViews::move(QSettings &settings, const QString &fromId, const QString &toId)
{
    const QString from = savedViewsGroup(fromId) + u'/';
    const QString to = savedViewsGroup(toId) + u'/';
    const QStringList keys = settings.allKeys();
    const auto isIn
        = [](const QString &group) { return [&group](const QString &key) { return key.startsWith(group); }; };
    if (std::any_of(keys.begin(), keys.end(), isIn(to)))
        return;
    for (const QString &key : keys) {
        if (isIn(from)(key))
            settings.setValue(to + key.mid(from.size()), settings.value(key));
    }
    settings.remove(savedViewsGroup(fromId));
}

qsizetype SavedViews::indexOf(const QString &name) const
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        if (m_views[i].name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

const SavedView *SavedViews::find(const QString &name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? nullptr : &m_views[index];
}

void SavedViews::save(const SavedView &view)
{
    SavedView kept = view;
    kept.name = view.name.simplified();
    if (kept.name.isEmpty())
        return;
    if (const qsizetype index = indexOf(kept.name); index >= 0)
        m_views[index] = kept;
    else
        m_views.append(kept);
    keep();
}

void SavedViews::remove(const QString &name)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return;
    m_views.removeAt(index);
    keep();
}

bool SavedViews::rename(const QString &from, const QString &to)
{
    const qsizetype index = indexOf(from);
    const qsizetype other = indexOf(to);
    if (index < 0 || to.simplified().isEmpty() || (other >= 0 && other != index))
        return false;
    m_views[index].name = to.simplified();
    keep();
    return true;
}

void SavedViews::keep()
{
    m_settings.remove(m_group);
    m_settings.beginWriteArray(m_group, int(m_views.size()));
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(u"name"_s, m_views[i].name);
        m_settings.setValue(u"chip"_s, m_views[i].chip);
        m_settings.setValue(u"startedHere"_s, m_views[i].startedHere);
        m_settings.setValue(u"search"_s, m_views[i].search);
        m_settings.setValue(u"columns"_s, m_views[i].columns);
        m_settings.setValue(u"sort"_s, m_views[i].sortKey);
        m_settings.setValue(u"descending"_s, m_views[i].descending);
    }
    m_settings.endArray();
    Q_EMIT changed();
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/shellflow.h"

#include "models/platform/secretsigns.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype deepestFlow = 30;
constexpr qsizetype mostFlowPlaces = 100;

bool isTest(const QStringList &words)
{
    static const QStringList programs{u"["_s, u"[["_s, u"test"_s};
    return !words.isEmpty() && (programs.contains(words.first()) || words.last() == "]]"_L1);
}

/// A condition without what other commands are given, which may be secret.
QString shown(const QStringList &words)
{
    constexpr qsizetype longest = 80;
    return isTest(words) ? withoutSecrets(words.join(u' ')).left(longest) : words.value(0).left(longest) + u" …"_s;
}

} // namespace

int ShellFlow::chosen(qsizetype place) const
{
    return std::min(m_variant, std::max(1, m_given.value(place, 1)) - 1);
}

void ShellFlow::take(const QString &condition)
{
    constexpr qsizetype most = 6;
    if (m_taken.size() < most)
        m_taken += condition;
}

void ShellFlow::open(bool isCase, const QStringList &words)
{
    if (m_frames.size() >= deepestFlow || m_options.size() >= mostFlowPlaces)
        return;
    Frame frame;
    frame.place = m_options.size();
    frame.isCase = isCase;
    frame.inCondition = !isCase;
    frame.awaitsPattern = isCase;
    frame.index = isCase ? -1 : 0;
    frame.subject = isCase ? words.value(0) : QString();
    const bool counts = !skips();
    m_options += 1;
    m_frames += frame;
    if (!isCase && counts)
        take((chosen(frame.place) == 0 ? u"if "_s : u"not: "_s) + shown(words));
}

void ShellFlow::nextBranch(const QString &condition)
{
    if (m_frames.isEmpty())
        return;
    Frame &frame = m_frames.last();
    ++frame.index;
    frame.hasElse = frame.hasElse || condition == "else"_L1 || condition == "*"_L1;
    m_options[frame.place] = frame.index + 1;
    if (frame.index == chosen(frame.place) && !skips())
        take(frame.isCase ? u"case %1: %2"_s.arg(withoutSecrets(frame.subject).left(40), condition.left(40))
                          : condition);
}

void ShellFlow::close()
{
    if (m_frames.isEmpty())
        return;
    const Frame frame = m_frames.takeLast();
    m_options[frame.place] = std::max(1, frame.index + (frame.hasElse ? 1 : 2));
}

void ShellFlow::steer(QStringList &words)
{
    const bool isChained = std::exchange(m_isChained, false);
    m_chainTakes = !isChained || m_chainTakes;
    if (isChained && m_wasTest) {
        const qsizetype place = m_options.size();
        if (place < mostFlowPlaces && !words.isEmpty()) {
            m_options += 2;
            m_chainTakes = chosen(place) == 0;
            take((m_chainTakes ? u"if "_s : u"not: "_s) + m_test);
        }
    }
    for (bool steers = true; steers && !words.isEmpty();) {
        const QString word = words.first();
        steers = word == "if"_L1 || word == "then"_L1 || word == "elif"_L1 || word == "else"_L1 || word == "fi"_L1
            || word == "esac"_L1 || (word == "end"_L1 && words.size() == 1)
            || (word == "case"_L1 && words.value(2) == "in"_L1);
        if (!steers)
            break;
        words.removeFirst();
        if (word == "if"_L1 || word == "case"_L1)
            open(word == "case"_L1, words);
        else if (word == "fi"_L1 || word == "esac"_L1 || word == "end"_L1)
            close();
        else if (word != "then"_L1)
            nextBranch(word == "elif"_L1 ? u"elif "_s + shown(words) : word);
        if (word == "case"_L1)
            words.clear();
        if (!m_frames.isEmpty() && !m_frames.last().isCase)
            m_frames.last().inCondition = word == "if"_L1 || word == "elif"_L1
                ? true
                : m_frames.last().inCondition && word != "then"_L1 && word != "else"_L1;
    }
    if (!words.isEmpty()) {
        m_wasTest = isTest(words);
        m_test = m_wasTest ? shown(words) : QString();
    }
}

bool ShellFlow::skips() const
{
    return !m_chainTakes || std::any_of(m_frames.begin(), m_frames.end(), [this](const Frame &frame) {
        return !frame.inCondition && frame.index != chosen(frame.place);
    });
}

void ShellFlow::chain()
{
    m_isChained = true;
}

void ShellFlow::setPattern(const QStringList &words)
{
    m_frames.last().awaitsPattern = false;
    nextBranch(words.join(u'|'));
}

void ShellFlow::endBranch()
{
    if (!m_frames.isEmpty() && m_frames.last().isCase)
        m_frames.last().awaitsPattern = true;
}

qsizetype ShellFlow::round(const QString &name, const QStringList &values)
{
    const qsizetype place = m_options.size();
    if (place >= mostFlowPlaces || values.isEmpty())
        return -1;
    m_options += int(values.size());
    const qsizetype round = chosen(place);
    take(name + u'=' + withoutSecrets(values.at(round)).left(80));
    return round;
}

} // namespace exportdesk

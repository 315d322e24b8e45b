// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// Which commands of a script are carried out: branches (if, case, && behind a test) and the rounds of loops are
/// different readings of it. A script is read once for each.
class ShellFlow
{
public:
    /// \a options are those that a reading with variant 0 found.
    explicit ShellFlow(int variant = 0, const QList<int> &options = {})
        : m_variant(variant)
        , m_given(options)
    {
    }

    /// Takes the words that steer (if, then, else, fi, case … in, esac) away from the front of a command.
    void steer(QStringList &words);
    /// Whether the command is in a branch that this reading does not take.
    bool skips() const;
    /// Behind a command: && or ||.
    void chain();
    /// Behind "case … in" and ";;": the words up to the next parenthesis are no command.
    bool awaitsPattern() const { return !m_frames.isEmpty() && m_frames.last().awaitsPattern; }
    void setPattern(const QStringList &words);
    void endBranch(); ///< ;;
    /// Which of \a count rounds of a loop is read.
    qsizetype round(const QString &name, const QStringList &values);

    /// How many readings differ at each place, in the order of the script.
    QList<int> options() const { return m_options; }
    /// What was chosen so far, as it is written.
    QString condition() const { return m_taken.join(QStringLiteral("; ")); }

private:
    struct Frame {
        qsizetype place = 0; ///< in options
        int index = 0; ///< of the branch
        bool isCase = false;
        bool inCondition = false;
        bool awaitsPattern = false;
        bool hasElse = false;
        QString subject; ///< of a case
    };

    int chosen(qsizetype place) const;
    void open(bool isCase, const QStringList &words);
    void nextBranch(const QString &condition);
    void close();
    void take(const QString &condition);

    int m_variant = 0;
    QList<int> m_given;
    QList<int> m_options;
    QList<Frame> m_frames;
    QStringList m_taken;
    bool m_wasTest = false;
    bool m_isChained = false; ///< the next command depends on a test
    bool m_chainTakes = true;
    QString m_test;
};

} // namespace exportdesk

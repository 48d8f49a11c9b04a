-- Differences between a page and a spec as lines to read, or as JSON.
local json = require "json"
local prose = require "prose"

local report = {}

-- `page.txt:24: request /a/b range: page says x >= 6, spec says x >= 5; may break; source compiles, ABI same, validator stricter`.
function report.line(path, d)
  local branch = d.branch and (" in the branch %s"):format(d.branch) or ""
  local whole = d.about and d.about ~= d.side and " " .. d.about or ""
  local place = ("%s%s: %s%s%s %s"):format(path, d.line and ":" .. d.line or "", d.side,
    d.pointer ~= "" and " " .. d.pointer or whole, branch, d.kind)
  local words = ("%s: page says %s, spec says %s; %s; %s"):format(place, d.new, d.old, d.severity, prose.to_c_callers(d.effects))
  return d.known and ("%s; known: %s"):format(words, d.known) or words
end

function report.finding(path, finding)
  return ("%s:%d: %s %s contradiction: %s"):format(path, finding.line, finding.side, finding.pointer, finding.message)
end

-- One document: { operation, page, differences, contradictions }.
function report.json(operation, path, differences, findings)
  local list, contradictions = { kind = "array" }, { kind = "array" }
  for i, d in ipairs(differences) do
    list[i] = json.object("direction", d.side:match("^%l+"), "status", tonumber(d.side:match("%d+")), "pointer", d.pointer,
      "branch", d.branch, "about", d.about, "kind", d.kind, "page", d.new, "spec", d.old, "line", d.line, "severity", d.severity,
      "source", d.effects.source, "abi", d.effects.abi, "behaviour", d.effects.behaviour, "known", d.known)
  end
  for i, finding in ipairs(findings) do
    contradictions[i] = json.object("direction", finding.side, "pointer", finding.pointer, "line", finding.line,
      "message", finding.message)
  end
  return json.write(json.object("operation", operation, "page", path, "differences", list, "contradictions", contradictions))
end

return report

-- Neovim's own language client on a plan: findings, completion, rename, formatting and a code action.
-- Ends with an error unless each does what it should. PLANC is the program; the plan is the first file.

local function check(condition, what)
  if not condition then
    io.stderr:write("neovim: " .. what .. "\n")
    vim.cmd("cquit!")
  end
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n") end
local function wait(what, condition) check(vim.wait(10000, condition, 20), what .. "\n" .. text()) end
local function cursor(needle)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(needle, 1, true)
    if column then return vim.api.nvim_win_set_cursor(0, { number, column - 1 }) end
  end
  check(false, needle .. " is not there")
end

local id = vim.lsp.start_client({ name = "planc", cmd = { vim.env.PLANC, "lsp", "--as-of", "2026-11-24" }, root_dir = vim.fn.getcwd() })
check(id, "the server does not start")
check(vim.lsp.buf_attach_client(0, id), "the server does not attach")

wait("no findings", function() return #vim.diagnostic.get(0) > 0 end)
local codes = {}
for _, finding in ipairs(vim.diagnostic.get(0)) do codes[finding.code] = finding end
check(codes["value-not-understood"], "the finding is missing")
check(vim.api.nvim_buf_get_text(0, codes["value-not-understood"].lnum, codes["value-not-understood"].col, codes["value-not-understood"].lnum, codes["value-not-understood"].end_col, {})[1] == "decison maker", "the finding is at another place")

-- Completion behind the emoji.
cursor("#O1")
local parameters = vim.lsp.util.make_position_params()
parameters.position.character = parameters.position.character + 1
local answers = vim.lsp.buf_request_sync(0, "textDocument/completion", parameters, 5000)
local words = {}
for _, item in ipairs(vim.lsp.util.text_document_completion_list_to_complete_items(answers[id].result, "#")) do words[item.word] = true end
check(words["#O1"] and words["#top-of-mind"], "completion lacks words: " .. vim.inspect(words))

cursor("O1: ")
vim.lsp.buf.rename("O9")
wait("rename does nothing", function() return text():find("O9: ", 1, true) and text():find("#O9", 1, true) and not text():find("O1", 1, true) end)

vim.lsp.buf.formatting_sync(nil, 5000)
check(text():find("| Mark Aydin | decison maker |         4 |", 1, true), "the table is not aligned\n" .. text())

-- The fix, chosen from what is offered.
wait("no finding after formatting", function()
  for _, finding in ipairs(vim.diagnostic.get(0)) do if finding.code == "value-not-understood" then return true end end
end)
cursor("decison maker")
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do if item[2].title:find("decision maker", 1, true) then return choose(item) end end
  check(false, "the fix is not offered")
end
vim.lsp.buf.code_action()
wait("the code action does nothing", function() return text():find("| decision maker |", 1, true) end)
wait("the finding stays", function()
  for _, finding in ipairs(vim.diagnostic.get(0)) do if finding.code == "value-not-understood" then return false end end
  return true
end)
vim.lsp.stop_client(id)
vim.cmd("qall!")
